package agentos.showcase.ui.control.reading;

import java.util.List;

/// Opens passages in their documents.
@FunctionalInterface
public interface Reading {
    /// @param stops at least one
    /// @param first the one to begin with, from 0
    void read(List<Stop> stops, int first);
}
