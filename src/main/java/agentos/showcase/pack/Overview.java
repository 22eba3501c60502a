package agentos.showcase.pack;

import agentos.showcase.text.Localized;
import java.util.List;

/// What the product is and claims: `overview.json`.
///
/// @param product    its name, and the other names that its texts call it by
/// @param head       the abstract: title line and paragraphs
/// @param highlights the claims that the page puts first
/// @param facts      what the texts state about the product without a measurement
/// @param showcase   introduction to the samples
/// @param categories the kinds of samples
public record Overview(
        Product product, Section head, Highlights highlights, List<Fact> facts, Section showcase, List<Category> categories) {
    public static final Overview EMPTY = new Overview(null, null, null, null, null, null);

    public Overview {
        product = product == null ? Product.EMPTY : product;
        head = head == null ? Section.EMPTY : head;
        highlights = highlights == null ? Highlights.EMPTY : highlights;
        facts = facts == null ? List.of() : List.copyOf(facts);
        showcase = showcase == null ? Section.EMPTY : showcase;
        categories = categories == null ? List.of() : List.copyOf(categories);
    }

    /// @param name  the name that this application uses
    /// @param names every name that stands somewhere in the texts, in order of appearance
    public record Product(String name, List<Naming> names) {
        static final Product EMPTY = new Product("", null);

        public Product {
            names = names == null ? List.of() : List.copyOf(names);
        }
    }

    /// @param name  a name, as printed
    /// @param where the part of the texts where it stands
    public record Naming(String name, Localized where) {}

    /// @param title heading of the list
    /// @param more  words on the button that leads to the numbers
    /// @param items the highlights in order
    public record Highlights(Localized title, Localized more, List<Highlight> items) {
        static final Highlights EMPTY = new Highlights(null, null, null);

        public Highlights {
            title = title == null ? Localized.EMPTY : title;
            more = more == null ? Localized.EMPTY : more;
            items = items == null ? List.of() : List.copyOf(items);
        }
    }

    /// @param id     unique among the highlights
    /// @param text   the sentence, as printed
    /// @param claims the numbers in it, each bound to what it must agree with
    public record Highlight(String id, Localized text, List<NumberClaim> claims) {
        public Highlight {
            claims = claims == null ? List.of() : List.copyOf(claims);
        }
    }

    /// A number that a highlight prints, or a comparison that it makes. One of `cell`, `fact` and `better` is given.
    ///
    /// @param label   what it is the number of, or what is compared
    /// @param printed the number, as it stands in the highlight's text in both languages; null for a comparison
    /// @param cell    the cell of the benchmark table that it repeats, or null
    /// @param fact    id of the fact that it repeats, or null
    /// @param better  what is said to be better than what, or null
    public record NumberClaim(Localized label, String printed, CellId cell, String fact, Comparison better) {
        /// What it says in a few words.
        public Localized said() {
            return printed == null ? label : Localized.same(printed);
        }
    }

    /// One model is said to be better than another one.
    ///
    /// @param row   id of a row of the benchmark table
    /// @param model id of the model that is said to be better
    /// @param than  id of the other model; null for all others, which is to lead the row
    public record Comparison(String row, String model, String than) {}

    /// @param row   id of a row or parameter row of the benchmark table
    /// @param model id of a model of the benchmark table
    public record CellId(String row, String model) {}

    /// @param id      unique among the facts
    /// @param label   what it is
    /// @param printed its value, as printed
    /// @param source  where the texts state it
    public record Fact(String id, Localized label, String printed, Localized source) {}

    /// @param id      `image`, `voice`, `gui` or `research`
    /// @param title   short
    /// @param intro   one sentence
    /// @param samples what the samples show, in the order of the cards
    public record Category(String id, Localized title, Localized intro, List<Sample> samples) {
        public Category {
            intro = intro == null ? Localized.EMPTY : intro;
            samples = samples == null ? List.of() : List.copyOf(samples);
        }
    }

    /// @param name short name, such as "Sample A"
    /// @param text what the sample shows
    public record Sample(Localized name, Localized text) {}
}
