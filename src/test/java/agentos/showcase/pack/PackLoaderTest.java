package agentos.showcase.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import agentos.showcase.data.Finding;
import agentos.showcase.evidence.Document;
import agentos.showcase.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackLoaderTest {
    private static final String ONE = "cards/one/card.json";

    @TempDir Path folder;
    private TestPack pack;

    @BeforeEach
    void soundPack() throws IOException {
        pack = new TestPack(Files.createDirectory(folder.resolve("pack")));
    }

    @Test
    void loadsASoundPack() {
        Pack loaded = pack.load();
        assertThat(TestPack.brief(loaded)).isEmpty();
        assertThat(loaded.card("one")).isPresent();
        assertThat(loaded.category("image")).hasSize(1);
        assertThat(loaded.category("voice")).isEmpty();
        assertThat(loaded.documents()).extracting(Document::language).containsExactly(Language.EN, Language.ZH);
        assertThat(loaded.documents().getFirst().title()).isEqualTo("A note: with a colon");
        assertThat(loaded.documents().getFirst().authors()).containsExactly("A. One", "B. Two");
        assertThat(loaded.documents().getFirst().references()).isEmpty();
        assertThat(loaded.documents().getFirst().body()).isEqualTo("# A note\n\nFirst sentence.\n");
    }

    @Test
    void saysWhereBadJsonEndsAndLoadsTheRest() throws IOException {
        pack.write("access.json", "{\n  \"text\": ,\n}");
        Pack loaded = pack.load();
        assertThat(TestPack.brief(loaded)).hasSize(1).first().asString().startsWith("json.syntax access.json:2:");
        assertThat(loaded.access()).isEqualTo(Access.EMPTY);
        assertThat(loaded.card("one")).isPresent();
    }

    @Test
    void reportsAMissingFileAndLeavesItsPartEmpty() throws IOException {
        Files.delete(pack.root.resolve("benchmark.json"));
        Pack loaded = pack.load();
        assertThat(TestPack.brief(loaded)).containsExactly("pack.file.missing benchmark.json:0:0");
        assertThat(loaded.benchmark()).isEqualTo(BenchmarkTable.EMPTY);
        assertThat(loaded.overview().highlights().items()).hasSize(5);
    }

    @Test
    void findsAWrongTypeAnUnknownAndAMissingField() throws IOException {
        pack.card("\"seconds\": 20", "\"seconds\": \"20\", \"length\": 3");
        assertThat(TestPack.brief(pack.load())).containsExactly(
                "pack.schema " + ONE + ":2:60 /seconds",
                "pack.schema " + ONE + ":2:76 /length");
        pack.card("\"kind\": \"retrieval\", ", "");
        Pack loaded = pack.load();
        assertThat(TestPack.brief(loaded)).containsExactly("pack.schema " + ONE + ":6:5 /tasks/0");
        assertThat(loaded.findings().getFirst().sentence().en()).isEqualTo("The field \"kind\" is missing; add it.");
        assertThat(loaded.findings().getFirst().sentence().zh()).isEqualTo("缺少字段“kind”；请补上。");
        assertThat(loaded.card("one")).isEmpty();
        assertThat(loaded.routing().experts()).isNotEmpty();
    }

    @Test
    void namesTypesAndChoicesInTheReadersLanguage() throws IOException {
        pack.card("\"seconds\": 20", "\"seconds\": \"20\"").change(ONE, "\"category\": \"image\"", "\"category\": \"pictures\"");
        assertThat(pack.load().findings()).extracting(finding -> finding.sentence().en()).containsExactly(
                "This value is not allowed; choose one of: image, voice, gui, research.",
                "This is a text, but it must be a whole number; change it.");
        assertThat(pack.load().findings().getLast().sentence().zh()).isEqualTo("这里是文本，但必须是整数；请修改。");
    }

    @Test
    void letsTheOtherLanguageStandInForAMissingText() throws IOException {
        pack.card("{\"en\": \"One\", \"zh\": \"一\"}", "{\"en\": \"One\"}").change(ONE, "\"zh\": \"承\"", "\"zh\": \" \"");
        Pack loaded = pack.load();
        assertThat(TestPack.brief(loaded)).containsExactlyInAnyOrder(
                "pack.text.missing " + ONE + ":3:12 /title",
                "pack.text.missing " + ONE + ":3:56 /promise/zh");
        assertThat(loaded.findings()).noneMatch(Finding::isError);
        assertThat(loaded.card("one").orElseThrow().title().zh()).isEqualTo("One");
        assertThat(loaded.card("one").orElseThrow().promise().zh()).isEqualTo("P");
    }

    @Test
    void findsMissingTextsInFreeFormToo() throws IOException {
        pack.card("\"question\": \"why\"", "\"question\": {\"en\": \"why\"}, \"empty\": {\"en\": \"\", \"zh\": \"\"}");
        assertThat(TestPack.brief(pack.load())).containsExactly("pack.text.missing " + ONE + ":4:26 /inputs/question");
    }

    @Test
    void namesFeaturesThatTheRoutingDoesNotKnow() throws IOException {
        pack.change("routing.json", "\"unfamiliar\": {\"length\": ", "\"unfamiliar\": {\"weight\": ");
        assertThat(pack.load().findings()).hasSize(1).first()
                .matches(finding -> finding.code().equals("pack.id.unknown") && finding.pointer().equals("/training/unfamiliar/weight"));
    }

    @Test
    void namesACycleAndItsPlace() throws IOException {
        pack.card("\"uses\": [\"question\"]", "\"after\": [\"tell\"], \"uses\": [\"question\"]");
        Pack loaded = pack.load();
        assertThat(TestPack.brief(loaded)).hasSize(1).first().asString().startsWith("pack.plan " + ONE + ":").contains("/after");
        assertThat(loaded.findings().getFirst().sentence().en()).contains("find").contains("tell").contains("→");
        assertThat(loaded.cards()).isEmpty();
    }

    @Test
    void namesDanglingAndDuplicatedIds() throws IOException {
        pack.card("\"after\": [\"find\"],\n     \"uses\"", "\"after\": [\"fnd\"],\n     \"uses\"");
        assertThat(TestPack.brief(pack.load())).containsExactly("pack.plan " + ONE + ":8:107 /tasks/1/after/0");
        pack.card("\"id\": \"tell\"", "\"id\": \"find\"");
        assertThat(TestPack.brief(pack.load())).contains("pack.plan " + ONE + ":8:12 /tasks/1/id");
    }

    @Test
    void followsTheDecisionsPlans() throws IOException {
        pack.card("{\"drop\": [\"tell\"]}", "{\"add\": [{\"id\": \"more\", \"title\": {\"en\": \"M\", \"zh\": \"多\"}, \"kind\": \"coding\", \"duration\": 1, \"after\": [\"find\", \"tell\"]}], \"drop\": [\"tell\"]}");
        Pack loaded = pack.load();
        assertThat(loaded.findings()).hasSize(1).first().matches(finding -> finding.pointer().equals("/decisions/0/options/1/plan/drop/0"));
        assertThat(loaded.findings().getFirst().sentence().en()).contains("\"more\"").contains("\"tell\"");
    }

    @Test
    void followsFallbacksAndWhoTheyLeaveWaiting() throws IOException {
        pack.card("\"operation\": \"look\"", "\"operation\": \"look\", \"fallback\": {\"add\": [{\"id\": \"find-2\", \"title\": {\"en\": \"F\", \"zh\": \"找\"}, \"kind\": \"retrieval\", "
                + "\"duration\": 1, \"makes\": [\"found\"], \"operation\": \"look\"}], \"rewire\": {\"tell\": [\"find-2\"]}}");
        Pack waiting = pack.load();
        assertThat(waiting.findings()).hasSize(1).first().matches(finding -> finding.code().equals("pack.fallback.waits") && finding.sentence().en().contains("\"ask\""));
        assertThat(waiting.card("one")).isPresent();
        pack.change(ONE, "{\"tell\": [\"find-2\"]}", "{\"tell\": [\"find-2\"], \"ask\": [\"find-2\"]}");
        assertThat(TestPack.brief(pack.load())).isEmpty();
        pack.change(ONE, "\"makes\": [\"found\"], \"operation\": \"look\"}]", "\"makes\": [\"other\"], \"operation\": \"look\"}]");
        assertThat(pack.load().findings()).hasSize(1).first().matches(finding -> finding.code().equals("pack.uses.unknown") && finding.pointer().equals("/tasks/1/uses/0"));
    }

    @Test
    void findsNamesThatLeadNowhere() throws IOException {
        pack.card("\"uses\": [\"found\"]", "\"uses\": [\"fund\"]");
        assertThat(TestPack.brief(pack.load())).containsExactly("pack.uses.unknown " + ONE + ":9:15 /tasks/1/uses/0");
        pack.card("\"stage\": [\"found\", \"told\"], \"poster\": \"told\", \"result\": [\"told\"], \"illustrates\": [\"hle\"]",
                "\"stage\": [\"found\", \"x\"], \"poster\": \"y\", \"result\": [\"z\"], \"illustrates\": [\"none\"]");
        assertThat(pack.load().findings()).extracting(Finding::code, Finding::pointer).containsExactly(
                tuple("pack.output.unknown", "/stage/1"), tuple("pack.output.unknown", "/result/0"),
                tuple("pack.output.unknown", "/poster"), tuple("pack.row.unknown", "/illustrates/0"));
        pack.card("\"task\": \"find\"}", "\"task\": \"fond\"}");
        assertThat(TestPack.brief(pack.load())).containsExactly("pack.fault.task " + ONE + ":16:89 /faults/0/task");
        pack.card("\"kind\": \"slow\"", "\"kind\": \"wrong\"");
        assertThat(pack.load().findings()).extracting(Finding::code).containsExactly("pack.fault.harmless");
        pack.card("\"kind\": \"retrieval\"", "\"kind\": \"retrival\"");
        assertThat(pack.load().findings()).extracting(Finding::code).containsExactly("pack.kind.unknown");
        pack.card("\"operation\": \"say\"", "\"operation\": \"sing\"");
        assertThat(pack.load().findings()).extracting(Finding::code).containsExactly("pack.operation.unknown");
        assertThat(PackLoader.load(pack.root).findings()).isEmpty();
        pack.card("\"otherwise\": \"yes\"", "\"otherwise\": \"perhaps\"");
        assertThat(pack.load().findings()).extracting(Finding::pointer).containsExactly("/decisions/0/otherwise");
        pack.card("\"makes\": [\"told\"]", "\"makes\": [\"told\", \"found\"]");
        assertThat(pack.load().findings()).extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple("pack.makes.duplicate", "/tasks/1/makes/1"));
    }

    @Test
    void wantsCardsInTheirOwnFoldersAndPlaces() throws IOException {
        pack.write("cards/two/card.json", TestPack.CARD);
        assertThat(TestPack.brief(pack.load())).containsExactly("pack.card.folder cards/two/card.json:2:9 /id");
        pack.write("cards/two/card.json", TestPack.CARD.replace("\"id\": \"one\"", "\"id\": \"two\""));
        Pack loaded = pack.load();
        assertThat(TestPack.brief(loaded)).containsExactly("pack.card.order cards/two/card.json:2:46 /order");
        assertThat(loaded.cards()).extracting(Card::id).containsExactly("one", "two");
    }

    @Test
    void checksTheTableTheExpertsAndTheClaims() throws IOException {
        pack.change("benchmark.json", "\"bold\": [\"claude-sonnet-4.5\"]", "\"bold\": [\"claude\"]");
        assertThat(pack.load().findings()).extracting(Finding::code).containsExactly("pack.id.unknown");
        pack.change("benchmark.json", "\"bold\": [\"claude\"]", "\"bold\": []").change("benchmark.json", "\"1T\", ", "");
        assertThat(pack.load().findings()).extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple("pack.table.width", "/parameters/1/cells"));
        pack.change("overview.json", "\"row\": \"tau2-bench\"", "\"row\": \"tau\"").change("benchmark.json", "\"671B\"", "\"1T\", \"671B\"");
        Pack loaded = pack.load();
        assertThat(loaded.findings()).extracting(Finding::code).containsExactly("pack.claim.cell");
        assertThat(loaded.overview().highlights().items()).hasSize(5);
        pack.change("overview.json", "\"row\": \"tau\"", "\"row\": \"tau2-bench\"").change("overview.json", "\"printed\": \"95.9\"", "\"printed\": \"95.8\"");
        assertThat(pack.load().findings()).extracting(Finding::code).containsExactly("pack.claim.printed");
    }

    @Test
    void checksTheComparisonsOfTheHighlights() throws IOException {
        String number = "\"label\": {\"en\": \"attention window\", \"zh\": \"注意力窗口\"}, \"printed\": \"512\", \"fact\": \"attention-window\"";
        String leads = "\"label\": {\"en\": \"leads\", \"zh\": \"领先\"}, \"better\": {\"row\": \"xbench\", \"model\": \"step-3.5-air\"}";
        pack.change("overview.json", number, leads);
        Pack loaded = pack.load();
        assertThat(loaded.findings()).isEmpty();
        assertThat(loaded.overview().highlights().items().get(1).claims().getLast().better().than()).isNull();
        pack.change("overview.json", leads, leads.replace("-3.5-air\"", "-3.5-air\", \"than\": \"nobody\""));
        assertThat(pack.load().findings()).extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple("pack.claim.cell", "/highlights/items/1/claims/1/better/than"));
        pack.change("overview.json", "\"better\":", "\"printed\": \"512\", \"fact\": \"attention-window\", \"better\":");
        assertThat(pack.load().findings()).extracting(Finding::code).contains("pack.schema");
    }

    @Test
    void refusesAPackOfAnotherForm() throws IOException {
        pack.change("pack.json", "\"format\": 1", "\"format\": 2");
        Pack loaded = pack.load();
        assertThat(TestPack.brief(loaded)).containsExactly("pack.format pack.json:0:0");
        assertThat(loaded.isEmpty()).isTrue();
        assertThat(loaded.card("one")).isEmpty();
    }

    @Test
    void namesTheLineOfBadFrontMatter() throws IOException {
        pack.write("documents/note.en.md", TestPack.DOCUMENT.replace("date: 2025-11-25", "date: soon").replace("publisher:", "publsher:"));
        Pack loaded = pack.load();
        assertThat(TestPack.brief(loaded)).startsWith(
                "pack.document.key documents/note.en.md:7:1",
                "pack.document.date documents/note.en.md:6:6");
        assertThat(loaded.documents()).extracting(Document::language).containsExactly(Language.ZH);
        pack.write("documents/note.en.md", "No data at all");
        assertThat(TestPack.brief(pack.load())).startsWith("pack.document.head documents/note.en.md:1:1");
        pack.write("documents/note.en.md", TestPack.DOCUMENT.replace("id: note", "id: other"));
        assertThat(TestPack.brief(pack.load())).startsWith("pack.document.name documents/note.en.md:2:4");
    }

    @Test
    void namesWhatAPublicationLacksToBeFoundAgain() throws IOException {
        pack.write("documents/references.json", "{\"references\": [\n{\"id\": \"one2020\", \"title\": \"One\", \"author\": [{\"family\": \"One\"}], \"publisher\": \"P\","
                + " \"DOI\": \"10.1000/1\", \"issued\": {\"date-parts\": [[2020]]}},\n{\"id\": \"two2021\", \"title\": \"Two\", \"author\": [{\"given\": \"Only\"}], \"URL\": \"u\"}]}");
        assertThat(pack.load().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code() + " " + finding.line() + " " + finding.pointer()).isEqualTo("pack.reference 3 /references/1");
            assertThat(finding.sentence().en()).startsWith("The publication “two2021” has no authors, year, journal, conference or publisher;");
        });
    }

    @Test
    void hasOneFingerprintForOneContent() throws IOException {
        String before = pack.load().fingerprint();
        pack.write(".editor-swap", "x");
        assertThat(pack.load().fingerprint()).isEqualTo(before);
        pack.write("cards/one/notes.txt", "x");
        String after = pack.load().fingerprint();
        assertThat(after).isNotEqualTo(before);
        Files.move(pack.root.resolve("cards/one/notes.txt"), pack.root.resolve("cards/one/other.txt"));
        assertThat(List.of(before, after)).doesNotContain(pack.load().fingerprint());
    }
}
