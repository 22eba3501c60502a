package agentos.showcase.run;

/// A point of the timeline that is worth jumping to.
public record Marker(long at, Kind kind, String subject) {
    public enum Kind {
        DECISION, FAULT, SENT_BACK, FINDING, MENDED, PLAN, END;

        public String key() {
            return "marker." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
