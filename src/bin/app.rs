//! The browser application's entry: it mounts the page.

use yew::prelude::*;

#[component]
fn App() -> Html {
    html! { <main><h1>{ "JCM feasibility study" }</h1></main> }
}

fn main() {
    yew::Renderer::<App>::new().render();
}
