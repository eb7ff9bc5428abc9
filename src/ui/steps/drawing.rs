//! Before and after, as a drawing: what the reference emits and what the project emits for the same service.

use yew::prelude::*;

use crate::registry::Family;
use crate::ui::I18n;

/// Two bars with the same service: the lower one is the project's. A caption says the same in words.
pub(super) fn before_and_after(i18n: &I18n, family: Family) -> Html {
    let caption = i18n.t(&format!("family-{}-support", family.as_str().replace('_', "-")));
    html! {
        <figure class="jcm-drawing">
            <svg class="jcm-drawing__picture" viewBox="0 0 320 96" role="img" aria-label={i18n.t("drawing-label")}>
                <text class="jcm-drawing__text" x="0" y="22">{ i18n.t("drawing-reference") }</text>
                <rect class="jcm-drawing__reference" x="0" y="28" width="300" height="16" rx="2" />
                <text class="jcm-drawing__text" x="0" y="66">{ i18n.t("drawing-project") }</text>
                <rect class="jcm-drawing__project" x="0" y="72" width="140" height="16" rx="2" />
                <path class="jcm-drawing__arrow" d="M300 80 H150 M158 74 L150 80 L158 86" />
                <text class="jcm-drawing__text" x="176" y="66">{ i18n.t("drawing-reductions") }</text>
            </svg>
            <figcaption class="jcm-drawing__caption">{ caption }</figcaption>
        </figure>
    }
}
