package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.text.Localized;
import java.util.Locale;

/// One wanted change of a parameter, before it is made.
///
/// @param control id of the control; empty when nothing fits
/// @param page    where it is
/// @param before  value now
/// @param after   value wanted
/// @param score   how well the wish's name fits the control's, from 0 to 1
/// @param reason  what the finding says in words
public record Change(
        String control, Localized page, Localized name, String before, String after, Localized shownBefore, Localized shownAfter, double score,
        Finding finding, Localized reason) {

    /// What is to be said about it before anything is changed.
    public enum Finding {
        READY("changed"), CAREFUL("changed"), CONFLICT("bad"), SAME("muted"), LOCKED("bad"), OUT_OF_RANGE("bad"), UNKNOWN("bad");

        private final String mark;

        Finding(String mark) {
            this.mark = mark;
        }

        String mark() {
            return mark;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Finding of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /// Whether its window would take it.
    public boolean possible() {
        return finding == Finding.READY || finding == Finding.CAREFUL || finding == Finding.CONFLICT;
    }

    public Change because(Localized newReason) {
        return new Change(control, page, name, before, after, shownBefore, shownAfter, score, finding, newReason);
    }

    public Change found(Finding newFinding, Localized newReason) {
        return new Change(control, page, name, before, after, shownBefore, shownAfter, score, newFinding, newReason);
    }

    public Data toData() {
        return Data.object().put("control", control).put("page", page).put("name", name).put("before", before).put("after", after)
                .put("shownBefore", shownBefore).put("shownAfter", shownAfter).put("score", Data.of(score, 2)).put("finding", finding.word()).put("reason", reason)
                .build();
    }

    public static Change of(Data data) {
        return new Change(data.get("control").text(), data.get("page").localized(), data.get("name").localized(), data.get("before").text(), data.get("after").text(),
                data.get("shownBefore").localized(), data.get("shownAfter").localized(), data.get("score").number(), Finding.of(data.get("finding").text()),
                data.get("reason").localized());
    }
}
