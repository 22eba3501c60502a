package agentos.showcase.expert.gui;

/// The colours of the drawn windows: one light, quiet palette, with orange for everything that the agent does.
public final class Ink {
    public static final String TEXT = "#101828";
    public static final String SOFT = "#475467";
    public static final String FAINT = "#98a2b3";
    public static final String LINE = "#d0d5dd";
    public static final String HAIR = "#e4e7ec";
    public static final String FIELD = "#ffffff";
    public static final String SURFACE = "#ffffff";
    public static final String PAGE = "#f6f7fb";
    public static final String CHROME = "#eceef4";
    public static final String ACCENT = "#3451d1";
    public static final String ACCENT_DARK = "#26379a";
    public static final String ACCENT_SOFT = "#e9edff";
    public static final String GOOD = "#0b7a55";
    public static final String GOOD_SOFT = "#ddf6ec";
    public static final String BAD = "#b42318";
    public static final String BAD_SOFT = "#fee9e7";
    public static final String AGENT = "#d9480f";
    public static final String AGENT_SOFT = "#fff0e6";
    public static final String WHITE = "#ffffff";

    /// Okabe and Ito's colours that stand apart on white, for charts.
    public static final String[] CHART = {"#0072b2", "#009e73", "#d55e00", "#cc79a7", "#56b4e9", "#e69f00"};

    private Ink() {}
}
