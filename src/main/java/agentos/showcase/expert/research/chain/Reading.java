package agentos.showcase.expert.research.chain;

import agentos.showcase.data.Json;
import agentos.showcase.data.Data;
import agentos.showcase.evidence.Link;
import agentos.showcase.evidence.Passage;
import agentos.showcase.evidence.Source;
import agentos.showcase.evidence.Testimony;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.List;

/// A passage that was read: what it says about a claim, and what its document is worth.
///
/// @param statement id of the statement in the inquiry
/// @param stance    null for a passage that only bears on the claim
/// @param place     offsets of the quote in the document, `start-end` in each language
/// @param kind      the document's kind
/// @param follows   ids of the documents that its document repeats or names
/// @param stands    whether the words stand in the document in every language that is given
/// @param misquotes id of the document that these words are ascribed to and do not stand in; empty when the words are fair
/// @param outdated  id of the document that replaces this one; empty when none does
/// @param language  of the only edition that it is quoted from; null for both
public record Reading(
        String statement, String claim, Link.Stance stance, String document, Localized title, Localized publisher, String date, String kind,
        Localized quote, Localized place, boolean stands, List<String> follows, String misquotes, String outdated, Language language) {
    public Reading {
        follows = List.copyOf(follows);
    }

    static List<Reading> all(Data evidence) {
        return evidence.get("readings").items().stream().map(item -> Json.read(item, Reading.class)).toList();
    }

    /// Whether it says yes or no.
    boolean speaks() {
        return stance != null;
    }

    /// What it is when it says neither yes nor no.
    Role silence() {
        return !misquotes.isEmpty() ? Role.MISQUOTES : !stands ? Role.BROKEN : Role.NEITHER;
    }

    Reading taken(Link.Stance as) {
        return new Reading(statement, claim, as, document, title, publisher, date, kind, quote, place, stands, follows, misquotes, outdated, language);
    }

    /// As the check for quotes reads it.
    Data cited() {
        var cited = Data.object().put("document", document);
        return (language == null ? cited.put("quote", quote) : cited.put("quote", quote.in(language)).put("language", language.code())).build();
    }

    Source source() {
        return new Source(document, title, kind, date, publisher, follows, outdated);
    }

    Testimony testimony() {
        return new Testimony(new Passage(statement, document, quote, place, stands, misquotes), claim, stance);
    }

    /// Whether the document passes on what others found, or is only somebody's word for it.
    boolean isSecondHand() {
        return kind.equals("blog") || kind.equals("minutes") || !outdated.isEmpty();
    }
}
