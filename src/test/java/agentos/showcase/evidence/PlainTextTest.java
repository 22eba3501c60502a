package agentos.showcase.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.SplitMix64;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    /// Full width, ligatures, accents apart and together, Hangul in parts, voiced kana, spaces, an astral sign.
    private static final List<String> PIECES = List.of("a", "Ｂ", "３", "ﬁ", "e\u0301", "é", "\u1100\u1161\u11a8", "ｶﾞ", " ", "\n", "\u00a0", "　", "引", "文", "。", "𝒜", "①", "…");

    @Test
    void thePlainFormIsThatOfTheWholeText() {
        var chance = new SplitMix64(7);
        for (int i = 0; i < 2_000; i++) {
            String text = random(chance, 12);
            assertThat(PlainText.of(text).text()).as(text)
                    .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00a0]+", " "));
        }
    }

    @Test
    void whateverStandsInTheTextIsFoundWithThePlaceOfAsMuch() {
        var chance = new SplitMix64(8);
        for (int i = 0; i < 2_000; i++) {
            String words = "引" + random(chance, 6) + "文";
            String text = random(chance, 5) + "。" + words + "。" + random(chance, 5);
            var place = PlainText.of(text).find(words).orElseThrow();
            assertThat(PlainText.of(place.of(text)).text()).isEqualTo(PlainText.of(words).text());
        }
    }

    @ParameterizedTest
    @CsvSource({"11 of 100 facts,1 of 100,false", "11 of 100 facts,11 of 100,true", "ｆｉｌｅ ３,file 3,true", "ﬁle,le,false", "可节省 72.7% 的,节省72.7%,false", "'a  b',a b,true", "abc,'',false"})
    void wholeWordsStandAndNothingElse(String text, String words, boolean stands) {
        assertThat(PlainText.of(text).find(words).isPresent()).isEqualTo(stands);
    }

    private static String random(SplitMix64 chance, int most) {
        var text = new StringBuilder();
        int pieces = chance.nextInt(most + 1);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(chance.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
