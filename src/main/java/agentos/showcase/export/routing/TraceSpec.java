package agentos.showcase.export.routing;

/// How a trial is looked at.
///
/// @param from  first task of the picture
/// @param to    behind the last
/// @param focus the expert that stands out; -1 for none
/// @param type  size of the type, in units of the drawing
public record TraceSpec(int from, int to, int focus, double type) {
    public TraceSpec {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a picture shows one task or more, not " + from + " to " + to);
        }
    }

    public TraceSpec typed(double size) {
        return new TraceSpec(from, to, focus, size);
    }
}
