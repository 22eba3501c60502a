package agentos.showcase.expert.gui;

/// The colours of the drawn windows: one light, quiet palette, with orange for everything that the agent does.
final class Ink {
    static final String TEXT = "#101828";
    static final String SOFT = "#475467";
    static final String FAINT = "#98a2b3";
    static final String LINE = "#d0d5dd";
    static final String HAIR = "#e4e7ec";
    static final String FIELD = "#ffffff";
    static final String SURFACE = "#ffffff";
    static final String PAGE = "#f6f7fb";
    static final String CHROME = "#eceef4";
    static final String ACCENT = "#3451d1";
    static final String ACCENT_DARK = "#26379a";
    static final String ACCENT_SOFT = "#e9edff";
    static final String GOOD = "#0b7a55";
    static final String GOOD_SOFT = "#ddf6ec";
    static final String BAD = "#b42318";
    static final String BAD_SOFT = "#fee9e7";
    static final String AGENT = "#d9480f";
    static final String AGENT_SOFT = "#fff0e6";
    static final String WHITE = "#ffffff";

    /// Okabe and Ito's colours that stand apart on white, for charts.
    static final String[] CHART = {"#0072b2", "#009e73", "#d55e00", "#cc79a7", "#56b4e9", "#e69f00"};

    private Ink() {}
}
