package agentos.showcase.run;

import agentos.showcase.evidence.CheckResult;
import agentos.showcase.evidence.Claim;
import agentos.showcase.evidence.Library;
import agentos.showcase.evidence.Link;
import agentos.showcase.evidence.Quotation;
import agentos.showcase.text.Localized;
import java.util.List;

/// What an attempt brings back.
///
/// @param artefacts outputs, one per name in the task's `makes`
/// @param note      one sentence with what was really done ("Found 6 passages in 4 documents"), for the caption
/// @param checks    results of checks; one that does not hold and blames a task sends that task back
/// @param claims    claims beyond those of the card
/// @param links     evidence for and against claims
/// @param quotes    every quotation in the outputs, looked up in the library
public record Product(
        List<Artefact> artefacts, Localized note, List<CheckResult> checks, List<Claim> claims, List<Link> links, List<Quotation> quotes) {
    public static final Product NOTHING = of(List.of(), Localized.EMPTY);

    public Product {
        artefacts = List.copyOf(artefacts);
        checks = List.copyOf(checks);
        claims = List.copyOf(claims);
        links = List.copyOf(links);
        quotes = List.copyOf(quotes);
    }

    public Product(List<Artefact> artefacts, Localized note, List<CheckResult> checks, List<Claim> claims, List<Link> links) {
        this(artefacts, note, checks, claims, links, List.of());
    }

    public static Product of(List<Artefact> artefacts, Localized note) {
        return new Product(artefacts, note, List.of(), List.of(), List.of());
    }

    public static Product of(Artefact artefact, Localized note) {
        return of(List.of(artefact), note);
    }

    public static Product checked(List<Artefact> artefacts, Localized note, List<CheckResult> checks, List<Link> links) {
        return new Product(artefacts, note, checks, List.of(), links);
    }

    /// This with every quotation in its outputs looked up in a library.
    public Product lookedUp(Library library) {
        return new Product(artefacts, note, checks, claims, links,
                artefacts.stream().flatMap(artefact -> Quotation.in(artefact.name(), artefact.data(), library).stream()).toList());
    }
}
