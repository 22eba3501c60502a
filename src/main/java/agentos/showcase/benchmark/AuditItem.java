package agentos.showcase.benchmark;

import agentos.showcase.pack.Overview;
import agentos.showcase.text.Localized;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// One thing that the claims audit has to say.
public sealed interface AuditItem {

    Mark mark();

    /// One sentence that explains it.
    Localized sentence();

    /// Ids of the rows that it is about.
    List<String> rows();

    /// How it is marked, beside the words and never by colour alone.
    enum Mark {
        /// It agrees.
        OK,
        /// It does not agree.
        CONTRADICTED,
        /// Chance alone would bring it about.
        NOISE,
        /// Nothing to hold it against.
        OPEN,
        /// Probably a slip in the table.
        SLIP,
        /// Worth knowing.
        NOTE;

        /// The key of its name in the texts of the room.
        public String key() {
            return "mark." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    enum Verdict {
        /// The table says the same.
        SUPPORTED,
        /// The table says otherwise.
        CONTRADICTED,
        /// A comparison whose difference chance alone would bring about, with so many items.
        WITHIN_NOISE,
        /// Nothing in the pack bears on it.
        NOT_CHECKABLE
    }

    /// A number or a comparison in a highlight, held against what it is about.
    ///
    /// @param highlight   id of the highlight
    /// @param claim       what is claimed and what it is bound to
    /// @param verdict     how it came out
    /// @param found       what stands in the cell or fact, as printed; empty when nothing does; for a comparison the score that is said to be better
    /// @param difference  claimed less found, or better less other, in the points of the row; null when they are not both numbers
    /// @param elsewhere   ids of other models whose cell in that row has exactly the claimed value
    /// @param withinNoise whether the claimed value lies in the 95 % interval of the found one ([Uncertainty#interval]), or the two compared do not
    ///                    differ ([Uncertainty#differ]); false when the number of items is not known
    record OfClaim(
            String highlight, Overview.NumberClaim claim, Verdict verdict, String found, BigDecimal difference, List<String> elsewhere,
            boolean withinNoise, Localized sentence) implements AuditItem {
        public OfClaim {
            elsewhere = List.copyOf(elsewhere);
        }

        /// Whether it only repeats a fact that the texts state, which proves nothing.
        public boolean isStated() {
            return verdict == Verdict.NOT_CHECKABLE && claim.fact() != null && !found.isEmpty();
        }

        @Override
        public Mark mark() {
            return switch (verdict) {
                case SUPPORTED -> Mark.OK;
                case CONTRADICTED -> Mark.CONTRADICTED;
                case WITHIN_NOISE -> Mark.NOISE;
                case NOT_CHECKABLE -> Mark.OPEN;
            };
        }

        @Override
        public List<String> rows() {
            return cell().map(cell -> List.of(cell.row())).orElse(List.of());
        }

        /// The cell that it is about; for a comparison the one that is said to be better.
        public Optional<Overview.CellId> cell() {
            return claim.better() != null ? Optional.of(new Overview.CellId(claim.better().row(), claim.better().model())) : Optional.ofNullable(claim.cell());
        }
    }

    enum Kind {
        /// A score is printed in bold although another one in its row is higher.
        BOLD_NOT_BEST(Mark.SLIP),
        /// The highest score of a row is not printed in bold.
        BEST_NOT_BOLD(Mark.SLIP),
        /// A row has most of its scores in common with an earlier one.
        REPEATED_ROW(Mark.SLIP),
        /// A row has one score only, so that there is nothing to compare.
        SINGLE_VALUE(Mark.NOTE),
        /// A score is not between 0 and 100 per cent.
        OUT_OF_RANGE(Mark.SLIP),
        /// Some scores of a row look like shares of one, the others like per cent.
        MIXED_SCALES(Mark.SLIP),
        /// The texts call one product by several names, or two columns have the same name but for signs and capitals.
        SEVERAL_NAMES(Mark.SLIP),
        /// The text speaks of dimensions and normalised scores; the printed table has groups and raw scores.
        TEXT_AND_TABLE(Mark.NOTE);

        private final Mark mark;

        Kind(Mark mark) {
            this.mark = mark;
        }
    }

    /// Something about the table or the texts themselves.
    ///
    /// @param models ids of the models that it is about
    record OfTable(Kind kind, List<String> rows, List<String> models, Localized sentence) implements AuditItem {
        public OfTable {
            rows = List.copyOf(rows);
            models = List.copyOf(models);
        }

        @Override
        public Mark mark() {
            return kind.mark;
        }
    }
}
