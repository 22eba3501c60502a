package agentos.showcase.expert.voice.answer;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.Library;
import agentos.showcase.evidence.Library.Hit;
import agentos.showcase.expert.research.common.Quotations;
import agentos.showcase.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The points of an answer in one language, chosen from what the search brought: best first, two of a document at most, none that falls far behind the best
/// in score or in words of the question, none that only quotes another document.
///
/// @param points  what answers the question
/// @param nearest where nothing answers: the passages that come nearest
/// @param quoting passages that were left out because they only quote another document
public record Points(Language language, List<Point> points, List<Point> nearest, List<Quoting> quoting) {
    static final int OF_A_DOCUMENT = 2;
    /// A point scores at least this share of the best.
    private static final double NEAR_THE_BEST = 0.45;

    public Points {
        points = List.copyOf(points);
        nearest = List.copyOf(nearest);
        quoting = List.copyOf(quoting);
    }

    /// @param stands whether the words stand in the document that they are ascribed to
    public record Quoting(Point passage, boolean stands) {}

    /// @param number from 1, as it is cited
    public record Point(int number, String document, String title, String publisher, String date, String quote) {
        /// The year, or nothing.
        public String year() {
            return date.length() < 4 ? date : date.substring(0, 4);
        }

        Data data(Language language) {
            return Data.object().put("number", number).put("document", document).put("title", title).put("publisher", publisher)
                    .put("date", date).put("language", language.code()).put("quote", quote).build();
        }

        static Point read(Data data) {
            return new Point(data.get("number").integer(0), data.get("document").text(), data.get("title").text(), data.get("publisher").text(),
                    data.get("date").text(), data.get("quote").text());
        }
    }

    static Point point(int number, Document document, String quote) {
        return new Point(number, document.id(), document.title(), document.publisher().replaceAll("\\s*[(（].*[)）]$", ""), document.date(), quote);
    }

    /// @param hits  what the search brought for the question, as data
    /// @param words what the question is about; the more of them a passage holds itself, the earlier it comes
    static Points choose(List<Data> hits, List<String> words, int most, Language language, Library library) {
        var points = new ArrayList<Point>();
        var quoting = new ArrayList<Quoting>();
        Map<String, Integer> of = new HashMap<>();
        double best = hits.stream().mapToDouble(hit -> hit.get("score").number()).max().orElse(0);
        long holding = hits.stream().mapToLong(hit -> held(hit.get("quote").text(), words)).max().orElse(0);
        var ranked = hits.stream()
                .filter(hit -> hit.get("score").number() >= NEAR_THE_BEST * best && 2 * held(hit.get("quote").text(), words) >= holding
                        || quoted(hit, language, library).isPresent())
                .sorted(Comparator.comparingLong(hit -> -held(hit.get("quote").text(), words))).toList();
        for (Data hit : ranked) {
            Document document = library.document(hit.get("document").text(), language).orElseThrow();
            String quote = hit.get("quote").text();
            var quotation = quoted(hit, language, library);
            if (quotation.isPresent()) {
                quoting.add(new Quoting(point(0, document, quote), quotation.get().stands()));
            } else if (points.size() < most && of.merge(document.id(), 1, Integer::sum) <= OF_A_DOCUMENT) {
                points.add(point(points.size() + 1, document, quote));
            }
        }
        return new Points(language, points, List.of(), quoting);
    }

    private static java.util.Optional<Quotations.Quotation> quoted(Data hit, Language language, Library library) {
        return Quotations.holding(hit.get("quote").text(), hit.get("document").text(), language, library);
    }

    private static long held(String passage, List<String> words) {
        String text = passage.toLowerCase(Locale.ROOT);
        return words.stream().filter(word -> text.contains(word.toLowerCase(Locale.ROOT))).count();
    }

    /// The passages that hold most of the words that the library knows at all.
    static Points nearest(List<String> known, int most, Language language, Library library) {
        Map<String, Double> scores = new HashMap<>();
        Map<String, Hit> passages = new HashMap<>();
        for (String word : known) {
            for (Hit hit : library.search(word, language, 40)) {
                String key = hit.document().id() + "@" + hit.start();
                scores.merge(key, hit.score(), Double::sum);
                passages.put(key, hit);
            }
        }
        var points = new ArrayList<Point>();
        scores.keySet().stream().sorted(Comparator.<String>comparingDouble(key -> -scores.get(key)).thenComparing(key -> key)).limit(most)
                .forEach(key -> points.add(point(points.size() + 1, passages.get(key).document(), passages.get(key).passage())));
        return new Points(language, List.of(), points, List.of());
    }

    public boolean found() {
        return !points.isEmpty();
    }

    public long documents() {
        return points.stream().map(Point::document).distinct().count();
    }

    long misquoting() {
        return quoting.stream().filter(left -> !left.stands()).count();
    }

    Points first(int most) {
        return new Points(language, points.stream().limit(most).toList(), nearest, quoting);
    }

    Data data() {
        return Data.object().put("found", found()).put("points", points.stream().map(point -> point.data(language)).toList())
                .put("nearest", nearest.stream().map(point -> point.data(language)).toList())
                .put("quoting", quoting.stream().map(left -> (Data) Data.object().put("passage", left.passage().data(language)).put("stands", left.stands()).build()).toList())
                .build();
    }

    static Points read(Data data, Language language) {
        return new Points(language, data.get("points").items().stream().map(Point::read).toList(), data.get("nearest").items().stream().map(Point::read).toList(),
                data.get("quoting").items().stream().map(left -> new Quoting(Point.read(left.get("passage")), left.get("stands").truth())).toList());
    }
}
