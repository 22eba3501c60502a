package agentos.showcase.ui;

/// What every view is given by the composition root.
public record Context(Localization words, Theming theming, Navigation navigation, ErrorFunnel errors) {}
