package agentos.showcase.expert.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextSetterTest {
    private static final Type TYPE = Type.of(20, "#000000");

    @Test
    void latinBreaksAtSpacesAndLosesThemAtTheEndOfTheLine() {
        assertThat(TextSetter.lines("alpha beta gamma", TYPE, TextSetter.width("alpha beta", TYPE)))
                .containsExactly("alpha beta", "gamma");
    }

    @Test
    void chineseBreaksBetweenCharacters() {
        double three = TextSetter.width("山水之", TYPE);
        assertThat(TextSetter.lines("山水之间有光", TYPE, three)).containsExactly("山水之", "间有光");
    }

    @Test
    void closingPunctuationNeverStartsALineAndOpeningNeverEndsOne() {
        String text = "先看（样张），再定稿：“好”，就发布。完成！然后《归档》……休息";
        for (double width = 60; width < 400; width += 7) {
            for (String line : TextSetter.lines(text, TYPE, width)) {
                assertThat(line.charAt(0)).as(line).isNotIn('，', '。', '）', '：', '”', '！', '》');
                assertThat(line.charAt(line.length() - 1)).as(line).isNotIn('（', '“', '《');
            }
        }
    }

    @Test
    void latinWordsAndNumbersInChineseStayWhole() {
        for (double width = 120; width < 400; width += 7) {
            assertThat(TextSetter.lines("重量只有 1.25 kg，续航可达 18 小时，支持 Bluetooth 连接", TYPE, width))
                    .as("%s", width).anyMatch(line -> line.contains("Bluetooth")).anyMatch(line -> line.contains("1.25"));
        }
    }

    @Test
    void noLineIsWiderThanItsRoomAndNothingIsLost() {
        String text = "An extraordinarily-hyphenated Donaudampfschifffahrtsgesellschaft 与一段中文，混排。";
        for (double width = 40; width < 500; width += 13) {
            var lines = TextSetter.lines(text, TYPE, width);
            double room = width;
            assertThat(lines).allMatch(line -> TextSetter.width(line, TYPE) <= room + 0.02);
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        }
    }

    @Test
    void aLineBreakInTheTextIsKept() {
        assertThat(TextSetter.lines("one\n\ntwo", TYPE, 1000)).containsExactly("one", "", "two");
    }

    @Test
    void rightAndCentreAlignToTheBounds() {
        var bounds = new Bounds(100, 50, 400, 80);
        var right = TextSetter.set("end", TYPE.right(), bounds).lines().getFirst();
        assertThat(right.x() + right.width()).isCloseTo(500, org.assertj.core.data.Offset.offset(0.001));
        var centre = TextSetter.set("mid", TYPE.centred(), bounds).lines().getFirst();
        assertThat(centre.x() + centre.width() / 2).isCloseTo(300, org.assertj.core.data.Offset.offset(0.001));
    }

    @Test
    void heightGrowsByTheLeadingWithEveryLine() {
        double one = TextSetter.height(1, TYPE);
        assertThat(TextSetter.height(3, TYPE)).isEqualTo(one + 2 * 20 * 1.3);
        assertThat(TextSetter.height("a\nb\nc", TYPE, 100)).isEqualTo(TextSetter.height(3, TYPE));
    }

    @Test
    void balancedLinesAreAboutAsLongAsEachOther() {
        String text = "Light that follows you home";
        double room = TextSetter.width("Light that follows you", TYPE);
        double balanced = TextSetter.balancedWidth(text, TYPE, room);
        List<String> lines = TextSetter.lines(text, TYPE, balanced);
        assertThat(lines).hasSize(2);
        assertThat(balanced).isLessThan(room);
    }

    @Test
    void theLargestSizeFitsAndTheNextDoesNot() {
        String text = "会呼吸的光，随你回家";
        double size = TextSetter.largest(text, TYPE, 300, 120, 8, 200);
        assertThat(TextSetter.height(text, TYPE.sized(size), 300)).isLessThanOrEqualTo(120.01);
        assertThat(TextSetter.height(text, TYPE.sized(size + 1), 300)).isGreaterThan(120);
    }
}
