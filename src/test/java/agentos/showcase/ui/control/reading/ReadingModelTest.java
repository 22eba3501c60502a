package agentos.showcase.ui.control.reading;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.Library;
import agentos.showcase.evidence.Span;
import agentos.showcase.evidence.search.LuceneLibrary;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A passage being read: where it stands, in which edition, and what is searched for around it.
class ReadingModelTest {
    private static final String ENGLISH = "# Tea\n\nGreen tea is **not fermented**. Black tea is.\n\n- Brew it *hot*.\n- Drink it warm.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> Tea is \\*old\\*.\n";
    private static final String CHINESE = "# 茶\n\n绿茶不发酵，红茶发酵。\n";
    private static final Library LIBRARY = new LuceneLibrary(List.of(document("tea", Language.EN, ENGLISH), document("tea", Language.ZH, CHINESE),
            document("note", Language.EN, "Only here.")));

    private final ReadingModel model = new ReadingModel(LIBRARY);

    private static Document document(String id, Language language, String body) {
        return new Document(id, language, id, List.of(), "2026-01-01", "", "report", "CC0-1.0", List.of(), "", "", body);
    }

    private static Stop stop(String document, String en, String zh) {
        return new Stop(document, new Localized(en, zh), Localized.EMPTY, "good");
    }

    /// What is marked, block by block.
    private List<String> marked() {
        Span place = model.place().orElseThrow();
        return model.page().blocks().stream().filter(block -> block.within(place) != null).map(block -> block.within(place).of(block.text())).toList();
    }

    @Test
    void aPassageIsMarkedInTheTextWithoutItsMarkup() {
        model.open(List.of(stop("tea", "Green tea is **not fermented**.", "绿茶不发酵，红茶发酵。")), 0, Language.EN);
        assertThat(model.passage()).isEqualTo(ReadingModel.Passage.HERE);
        assertThat(marked()).containsExactly("Green tea is not fermented.");
        model.read(Language.ZH);
        assertThat(marked()).containsExactly("绿茶不发酵，红茶发酵。");
    }

    @Test
    void everyFormOfBlockIsRead() {
        model.open(List.of(stop("tea", "", "")), 0, Language.EN);
        assertThat(model.page().blocks()).extracting(Page.Block::kind).containsExactly(Page.Kind.HEADING, Page.Kind.PARAGRAPH, Page.Kind.ITEM, Page.Kind.ITEM,
                Page.Kind.TABLE, Page.Kind.QUOTE);
        assertThat(model.page().blocks().getLast().text()).isEqualTo("Tea is *old*.");
        assertThat(model.passage()).isEqualTo(ReadingModel.Passage.NONE);
    }

    @Test
    void aPassageOfOneEditionIsOpenedThere() {
        model.open(List.of(stop("tea", "绿茶不发酵，红茶发酵。", "绿茶不发酵，红茶发酵。")), 0, Language.EN);
        assertThat(model.edition()).isEqualTo(Language.ZH);
        model.read(Language.EN);
        assertThat(model.passage()).isEqualTo(ReadingModel.Passage.IN_OTHER_EDITION);
        model.open(List.of(stop("note", "Only here.", "Only here.")), 0, Language.ZH);
        assertThat(model.edition()).isEqualTo(Language.EN);
        model.read(Language.ZH);
        assertThat(model.edition()).isEqualTo(Language.EN);
    }

    @Test
    void whatDoesNotStandInItsDocumentIsNoQuotation() {
        model.open(List.of(stop("tea", "Green tea is fermented.", "绿茶发酵。")), 0, Language.EN);
        assertThat(model.passage()).isEqualTo(ReadingModel.Passage.NOWHERE);
        assertThat(model.place()).isEmpty();
    }

    @Test
    void nextAndPreviousStayAtTheEnds() {
        model.open(List.of(stop("tea", "Black tea is.", ""), stop("note", "Only here.", "")), 0, Language.EN);
        model.move(-1);
        assertThat(model.index()).isZero();
        model.move(1);
        model.move(1);
        assertThat(model.index()).isEqualTo(1);
        assertThat(model.document()).map(Document::id).contains("note");
    }

    @Test
    void aSearchGoesRoundAndRound() {
        model.open(List.of(stop("tea", "", "")), 0, Language.EN);
        model.find("TEA");
        assertThat(model.found()).hasSize(4);
        model.findNext(-1);
        assertThat(model.match()).isEqualTo(3);
        model.findNext(1);
        assertThat(model.match()).isZero();
        model.find("coffee");
        assertThat(model.found()).isEmpty();
        model.findNext(1);
        assertThat(model.match()).isZero();
    }
}
