//! Doubts about a number that is still being typed.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// Milliseconds without a key after which the visitor has finished a number, or looks up from it.
const PAUSE: u32 = 600;

/// Whether a doubt is shown. One that comes while `answer` is being typed waits for a pause: on the way to 10,000 lie 1, 10 and
/// 100, and a word of caution at each would make the page jump. One that is there when the page opens is shown at once, and one
/// that has gone is taken away at once.
#[hook]
pub fn use_doubt(doubted: bool, answer: AttrValue) -> bool {
    let shown = use_state_eq(|| doubted);
    use_effect_with((doubted, answer), {
        let shown = shown.setter();
        move |(doubted, _)| {
            if !doubted {
                shown.set(false);
            }
            let wait = doubted.then(|| Timeout::new(PAUSE, move || shown.set(true)));
            move || drop(wait)
        }
    });
    doubted && *shown
}
