package agentos.showcase.ui;

import java.util.concurrent.Executor;

/// What every view is given by the composition root.
///
/// @param background runs what must not hold up the picture: simulating, laying out, painting
public record Context(Localization words, Theming theming, Navigation navigation, ErrorFunnel errors, Executor background) {}
