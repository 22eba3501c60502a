package agentos.showcase.expert.research.chain;

import agentos.showcase.evidence.Library;
import agentos.showcase.expert.Outputs;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import java.util.ArrayList;

/// The evidence as it was read, and as it is with what the visitor's hand has done to it.
///
/// @param read   as it was read
/// @param before what that comes to
/// @param board  with what was added and marked by hand
/// @param after  what that comes to without what was taken out
record Weighing(Board read, Board.Findings before, Picks picks, Board board, Board.Findings after) {

    /// @param byHand whether the visitor's hand counts; before the question to them it does not
    static Weighing of(Assignment assignment, Library library, boolean byHand) throws OperationFailed {
        Board read = Board.of(Inquiry.of(assignment, library), Outputs.pointed(assignment, "evidence", "evidence"));
        return of(read, byHand ? Picks.of(assignment, read, library) : Picks.NONE, library);
    }

    static Weighing of(Board read, Picks picks, Library library) {
        var readings = new ArrayList<>(read.readings());
        picks.added().forEach(document -> readings.addAll(Readings.of(read.inquiry(), document, library)));
        var board = new Board(read.inquiry(), readings.stream().map(reading -> reading.taken(picks.stance(reading))).toList(), read.asOf());
        return new Weighing(read, read.weigh(java.util.Set.of()), picks, board, board.weigh(picks.gone()));
    }

    Inquiry inquiry() {
        return read.inquiry();
    }
}
