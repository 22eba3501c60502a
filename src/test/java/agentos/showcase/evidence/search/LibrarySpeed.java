package agentos.showcase.evidence.search;

import agentos.showcase.evidence.Document;
import agentos.showcase.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How long it takes to index a hundred documents, to take in one that has changed, and to search; a program, not a test.
///
/// `mvn test-compile`, then run it with the test class path: prints milliseconds, the first run cold and the median of the others.
final class LibrarySpeed {
    private static final int RUNS = 9;

    public static void main(String[] arguments) throws Exception {
        var hundred = hundred();
        double[] built = new double[RUNS];
        double[] changed = new double[RUNS];
        double[] searched = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            var library = new LuceneLibrary(hundred);
            library.prepare();
            built[i] = (System.nanoTime() - start) / 1e6;
            var next = new ArrayList<>(hundred);
            next.set(0, copy(hundred.getFirst(), "new", hundred.getFirst().body() + "\nOne sentence more.\n"));
            start = System.nanoTime();
            library.with(next).prepare();
            changed[i] = (System.nanoTime() - start) / 1e6;
            start = System.nanoTime();
            for (int j = 0; j < 50; j++) {
                library.search("saved attention costs of windowed layers", Language.EN, 10);
                library.search("稀疏模型节省内存", Language.ZH, 10);
            }
            searched[i] = (System.nanoTime() - start) / 1e6 / 100;
        }
        print("index 100 documents", built);
        print("index again after one has changed", changed);
        print("one search", searched);
    }

    private static List<Document> hundred() throws Exception {
        var shelf = Shelf.documents();
        var hundred = new ArrayList<Document>();
        for (int i = 0; hundred.size() < 100; i++) {
            var from = shelf.get(i % shelf.size());
            hundred.add(copy(from, from.id() + "-" + i, from.body() + "\nCopy " + i + ".\n"));
        }
        return hundred;
    }

    private static Document copy(Document from, String id, String body) {
        return new Document(id, from.language(), from.title(), from.authors(), from.date(), from.publisher(), from.kind(), from.licence(), from.references(),
                from.repeats(), from.supersedes(), body);
    }

    private static void print(String what, double[] times) {
        double first = times[0];
        double[] rest = Arrays.copyOfRange(times, 1, times.length);
        Arrays.sort(rest);
        System.out.printf("%-36s first %8.1f ms, then %8.1f ms%n", what, first, rest[rest.length / 2]);
    }
}
