package agentos.showcase.evidence.search;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.Library;
import agentos.showcase.evidence.Span;
import agentos.showcase.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LuceneLibraryTest {
    private static LuceneLibrary library;

    @BeforeAll
    static void read() throws IOException {
        library = new LuceneLibrary(Shelf.documents());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | does a vote make answers better | A majority makes good answers better and bad answers worse.",
        "EN | saved attention costs of windowed layers at 32,768 tokens | At a context of 32,768 tokens, the 3:1 layout with window 512 saves 72.7% of the attention cost.",
        "EN | How does the host choose an expert? | expert with the best prospects receives the task.",
        "EN | Why should I not believe a quote straight away? | A quotation must stand word for word in its source.",
        "ZH | 主控怎么选专家？ | 任务交给前景最好的专家。",
        "ZH | 稀疏能节省内存吗 | 稀疏节省的是计算，不是内存。",
        "ZH | 为什么不能一看到引文就相信？ | 引文必须一字不差地出现在来源中。",
        "ZH | Ｓｔｅｐ ３．５ Ａｉｒ 用了多少参数 | Step 3.5 Air 是激活参数为 11B 的稀疏混合专家模型。",
    })
    void findsWhatIsAskedInEitherScript(Language language, String question, String passage) {
        assertThat(library.search(question, language, 5)).extracting(Library.Hit::passage).anySatisfy(found -> assertThat(found).endsWith(passage));
    }

    @Test
    void findsOtherFormsOfAnEnglishWord() {
        assertThat(library.search("quantises weight", Language.EN, 3)).isNotEmpty()
                .isEqualTo(library.search("quantising weights", Language.EN, 3));
    }

    @Test
    void readsChineseByWordsAndNotBySigns() {
        assertThat(library.search("参数", Language.ZH, 20)).isNotEmpty().allSatisfy(hit -> assertThat(hit.passage()).contains("参数"));
        assertThat(library.search("数参", Language.ZH, 20)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | How much is a subscription to Step 3.5 Air per month?", "ZH | 订阅 Step 3.5 Air 每月多少钱？", "EN | What is the capital of France?",
        "ZH | 法国的首都是哪里？", "EN | qwertz asdf", "ZH | 怎样煮米饭", "EN | how much is it", "ZH | 为什么", "EN | ?!",
    })
    void findsNothingWhereTheLibraryKnowsNothing(Language language, String question) {
        assertThat(library.search(question, language, 10)).isEmpty();
    }

    @Test
    void everyPassageStandsWhereTheHitSays() {
        for (String question : List.of("attention window cost", "sparse model memory", "success rate trials", "注意力 窗口 开销", "稀疏 模型 内存", "成功率 试验")) {
            for (Language language : Language.values()) {
                var hits = library.search(question, language, 50);
                for (var hit : hits) {
                    assertThat(hit.document().body().substring(hit.start(), hit.end())).isEqualTo(hit.passage());
                    assertThat(hit.passage()).isEqualTo(hit.passage().strip()).isNotEmpty();
                    assertThat(library.stands(hit.document().id(), language, hit.passage())).isTrue();
                }
                assertThat(hits).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
            }
        }
    }

    @Test
    void theOrderOfTheDocumentsMakesNoDifference() {
        var turned = new ArrayList<>(library.documents());
        java.util.Collections.reverse(turned);
        var other = new LuceneLibrary(turned);
        for (String question : List.of("attention cost", "expert router", "模型 参数")) {
            for (Language language : Language.values()) {
                assertThat(other.search(question, language, 30)).isEqualTo(library.search(question, language, 30));
            }
        }
    }

    @Test
    void aQuoteStandsWordForWordOnly() {
        assertThat(library.stands("swa-cost-derivation", Language.EN, "saves   72.7% of the\nattention cost")).isTrue();
        assertThat(library.stands("swa-cost-derivation", Language.EN, "saves 72.6% of the attention cost")).isFalse();
        assertThat(library.stands("swa-cost-derivation", Language.ZH, "saves 72.7% of the attention cost")).isFalse();
        assertThat(library.stands("swa-cost-derivation", Language.ZH, "窗口为５１２的".replace("５１２", " ５１２ "))).isTrue();
        assertThat(library.stands("window-retrieval-test", Language.EN, "11 of 100 facts")).isTrue();
        assertThat(library.stands("window-retrieval-test", Language.EN, "1 of 100 facts")).isFalse();
        assertThat(library.stands("nobody", Language.EN, "the")).isFalse();
        assertThat(library.stands("swa-cost-derivation", Language.EN, " ")).isFalse();
    }

    /// The sentences that `questions.md` promises to stand in their documents are whole passages of the index.
    @Test
    void everySentenceThatTheQuestionsQuoteIsFoundByItsOwnWords() throws IOException {
        var source = Pattern.compile("^- (supports|refutes)[^`]*`([a-z0-9-]+)`$");
        var quote = Pattern.compile("^  - (en|zh): “(.*)”$");
        String document = null;
        int seen = 0;
        for (String line : Shelf.file("questions.md").lines().toList()) {
            var named = source.matcher(line);
            var quoted = quote.matcher(line);
            if (named.matches()) {
                document = named.group(2);
            } else if (quoted.matches() && document != null) {
                Language language = Language.of(quoted.group(1)).orElseThrow();
                String id = document;
                assertThat(library.stands(id, language, quoted.group(2))).as(line).isTrue();
                assertThat(library.search(quoted.group(2), language, 3)).as(line)
                        .anyMatch(hit -> hit.document().id().equals(id) && hit.passage().equals(quoted.group(2)));
                seen++;
            } else if (line.startsWith("- ")) {
                document = null;
            }
        }
        assertThat(seen).isGreaterThan(60);
    }

    @Test
    void splitsSentencesAtTheirEndsAndNowhereElse() {
        String text = "Yao et al. (2024) ask, e.g. of 3.5 Air, why. So J. Hale says “no.” Is it? Yes!";
        assertThat(Sentences.in(text, new Span(0, text.length()))).extracting(span -> span.of(text))
                .containsExactly("Yao et al. (2024) ask, e.g. of 3.5 Air, why.", "So J. Hale says “no.”", "Is it?", "Yes!");
        String chinese = "他说：“够了。”然后呢？用 3.5 版！好";
        assertThat(Sentences.in(chinese, new Span(0, chinese.length()))).extracting(span -> span.of(chinese))
                .containsExactly("他说：“够了。”", "然后呢？", "用 3.5 版！", "好");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | quantises weight | quantis weight",
        "EN | saving costs | sav cost",
        "ZH | 稀疏能节省内存吗 | 稀疏 节省 内存",
        "ZH | Ｓｔｅｐ 参数 | step 参数",
    })
    void theWordsThatFitAreMarkedInWhateverFormTheyStand(Language language, String question, String stems) {
        var wanted = List.of(stems.split(" "));
        var hits = library.search(question, language, 10);
        assertThat(hits).isNotEmpty().allSatisfy(hit -> {
            assertThat(hit.marks()).isNotEmpty().isSortedAccordingTo(java.util.Comparator.comparingInt(Span::start));
            assertThat(hit.marks()).allSatisfy(mark -> {
                String word = java.text.Normalizer.normalize(mark.of(hit.passage()), java.text.Normalizer.Form.NFKC).toLowerCase(java.util.Locale.ROOT);
                assertThat(wanted).as(word).anyMatch(stem -> word.startsWith(stem.substring(0, Math.min(stem.length(), 4))));
            });
        });
    }

    @Test
    void aSnippetKeepsTheMarkedWordsAndTheirPlaces() {
        for (String question : List.of("reach of the window-only stack", "success rate trials reported", "memory bandwidth tokens per second")) {
            for (var hit : library.search(question, Language.EN, 20)) {
                for (int most : new int[] {24, 60, 120, 400}) {
                    var snippet = hit.snippet(most);
                    assertThat(snippet.text().length()).isLessThanOrEqualTo(most);
                    assertThat(snippet.marks()).isNotEmpty().allSatisfy(mark ->
                            assertThat(hit.marks().stream().map(span -> span.of(hit.passage()))).contains(mark.of(snippet.text())));
                    assertThat(hit.passage().replace('\n', ' ')).contains(snippet.text().replace("…", ""));
                }
            }
        }
    }

    @Test
    void aQuoteIsFoundWhereItStandsAsItIsWritten() {
        var document = library.document("swa-cost-derivation", Language.ZH).orElseThrow();
        var place = library.find("swa-cost-derivation", Language.ZH, "窗口为 ５１２ 的 ３:１ 布局可节省 72.7%").orElseThrow();
        assertThat(place.of(document.body())).isEqualTo("窗口为 512 的 3:1 布局可节省 72.7%");
    }

    @Test
    void onlyWhatHasChangedIsTakenApartAgain() {
        library.prepare();
        var documents = new ArrayList<>(library.documents());
        var old = documents.getFirst();
        documents.set(0, new Document(old.id(), old.language(), old.title(), old.authors(), old.date(), old.publisher(), old.kind(), old.licence(),
                old.references(), old.repeats(), old.supersedes(), old.body() + "\nA heron stands in the reeds at dawn.\n"));
        var next = library.with(documents);
        assertThat(next.readSoFar()).isEqualTo(documents.size() - 1);
        assertThat(next.search("heron in the reeds", Language.EN, 3)).singleElement().satisfies(hit -> assertThat(hit.document().id()).isEqualTo(old.id()));
        assertThat(library.search("heron in the reeds", Language.EN, 3)).isEmpty();
        assertThat(next.readSoFar()).isEqualTo(documents.size());
    }
}
