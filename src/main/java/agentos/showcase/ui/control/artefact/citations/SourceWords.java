package agentos.showcase.ui.control.artefact.citations;

import static agentos.showcase.ui.control.artefact.citations.CitationsModel.TEXTS;
import static agentos.showcase.ui.control.artefact.citations.CitationsModel.say;

import agentos.showcase.expert.research.citations.Citing;
import agentos.showcase.expert.research.citations.Lineage.Bond;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Chips;
import agentos.showcase.ui.Localization;
import java.util.Locale;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/// How sources and the links between them are told.
final class SourceWords {
    private SourceWords() {}

    /// `Oduya & Lin 2025`
    static Localized name(Citing.Source source) {
        return source.authors().plus(Localized.same(" " + source.year()));
    }

    static Localized kind(Citing.Source source) {
        return say("kind." + (TEXTS.has("kind." + source.kind()) ? source.kind() : "other"));
    }

    static Localized bond(Bond bond) {
        return say("bond." + bond.name().toLowerCase(Locale.ROOT));
    }

    static boolean isBad(Bond bond) {
        return bond == Bond.MISSING || bond == Bond.MISQUOTES;
    }

    /// Whether it is a first source, only passes on, or cannot be opened.
    static Label standing(Citing.Source source, Localization words) {
        if (source.missing()) {
            return Chips.chip(words.text(TEXTS, "standing.missing"), Feather.X_OCTAGON, "bad");
        }
        return source.first() ? Chips.chip(words.text(TEXTS, "standing.first"), Feather.ANCHOR, "good")
                : Chips.chip(words.text(TEXTS, "standing.second"), Feather.CORNER_DOWN_RIGHT, "warn");
    }
}
