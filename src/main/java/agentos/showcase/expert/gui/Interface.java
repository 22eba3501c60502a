package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// A user interface as a card describes it: its pages and the rules between its controls. It has no state; see [UiState].
///
/// @param brand      name of the application
/// @param promise    what it says about itself; may be empty
/// @param exclusions pairs of values that cannot hold at once
/// @param ledger     rows that a page may compute a report from
public record Interface(Localized brand, Localized promise, List<Page> pages, List<Exclusion> exclusions, List<Data> ledger) {

    /// Control `a` having the value `aIs` and control `b` having `bIs` exclude each other; the one set last stays, the other gives way.
    public record Exclusion(String a, String aIs, String b, String bIs, Localized reason) {

        /// The control that must give way when this one takes this value, or nothing.
        Optional<String> givesWay(String control, String value) {
            return control.equals(a) && value.equals(aIs) ? Optional.of(b)
                    : control.equals(b) && value.equals(bIs) ? Optional.of(a)
                    : Optional.empty();
        }

        String valueOf(String control) {
            return control.equals(a) ? aIs : bIs;
        }

        public boolean holdsIn(java.util.Map<String, String> values) {
            return !(aIs.equals(values.get(a)) && bIs.equals(values.get(b)));
        }
    }

    public Interface {
        pages = List.copyOf(pages);
        exclusions = List.copyOf(exclusions);
        ledger = List.copyOf(ledger);
    }

    /// Reads `{"brand", "promise", "pages", "exclusions", "ledger", "variants": {name: {page id: page}}}`.
    ///
    /// @param variant which pages stand in for the usual ones: the interface has changed since somebody last looked; empty for none
    public static Interface of(Data data, String variant) {
        Data changed = data.get("variants").get(variant);
        var pages = new ArrayList<Page>();
        for (Data page : data.get("pages").items()) {
            Data other = changed.get(page.get("id").text());
            pages.add(Page.of(page.merge(other)));
        }
        return new Interface(data.get("brand").localized(), data.get("promise").localized(), pages,
                data.get("exclusions").items().stream().map(e -> new Exclusion(
                        e.get("a").text(), e.get("aIs").text(), e.get("b").text(), e.get("bIs").text(), e.get("reason").localized())).toList(),
                data.get("ledger").items());
    }

    public Page page(String id) {
        return pages.stream().filter(p -> p.id().equals(id)).findFirst().orElse(pages.getFirst());
    }

    public Optional<Control> control(String id) {
        return pages.stream().flatMap(p -> p.controls().stream()).filter(c -> c.id().equals(id)).findFirst();
    }

    public Page pageOf(String control) {
        return pages.stream().filter(p -> p.controls().stream().anyMatch(c -> c.id().equals(control))).findFirst().orElse(pages.getFirst());
    }

    /// All controls that hold a value, page by page.
    public List<Control> parameters() {
        return pages.stream().flatMap(p -> p.controls().stream()).filter(c -> c.role().holdsValue()).toList();
    }

    /// The state in which nobody has touched anything.
    public UiState start(String variant) {
        var values = new LinkedHashMap<String, String>();
        for (Page page : pages) {
            for (Control control : page.controls()) {
                if (control.role().holdsValue() || !control.start().isEmpty()) {
                    values.put(control.id(), control.start());
                }
            }
        }
        return new UiState(variant, pages.getFirst().id(), values, null, Localized.EMPTY, "", null);
    }
}
