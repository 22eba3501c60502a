package agentos.showcase.pack;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShippedPackTest {
    private static final Pack PACK = PackLoader.load(Path.of("showcase-data"));

    @Test
    void loadsEveryPartAndEveryCard() throws IOException {
        assertThat(PACK.findings()).filteredOn(finding -> finding.isError() || !finding.file().startsWith("cards/"))
                .extracting(finding -> finding.print(Language.EN)).isEmpty();
        try (var folders = Files.list(Path.of("showcase-data/cards"))) {
            assertThat(PACK.cards()).extracting(Card::id).containsExactlyInAnyOrderElementsOf(folders.map(folder -> folder.getFileName().toString()).toList());
        }
        assertThat(PACK.info().id()).isEqualTo("step-3.5-air");
        assertThat(PACK.fingerprint()).matches("[0-9a-f]{12}").isNotEqualTo("000000000000");
    }

    @Test
    void keepsTheStructureOfTheBrief() {
        assertThat(PACK.overview().head().paragraphs()).hasSize(1);
        assertThat(PACK.overview().highlights().items()).hasSize(5);
        assertThat(PACK.overview().showcase().paragraphs()).hasSize(3);
        assertThat(PACK.overview().categories()).extracting(Overview.Category::id).isEqualTo(Card.CATEGORIES);
        assertThat(PACK.overview().categories()).allSatisfy(category -> assertThat(category.samples()).hasSize(3));
        assertThat(PACK.benchmark().text().paragraphs()).hasSize(3);
        assertThat(PACK.routing().text().paragraphs()).hasSize(3);
        assertThat(PACK.access().actions()).hasSize(3);
        assertThat(PACK.access().plans().items()).hasSize(4);
        assertThat(PACK.access().limitations().items()).hasSize(5);
    }

    @Test
    void holdsTheWholeTableAsPrinted() {
        var table = PACK.benchmark();
        assertThat(table.models()).hasSize(10);
        assertThat(table.parameters()).hasSize(2);
        assertThat(table.groups()).hasSize(3);
        assertThat(table.rows()).hasSize(19);
        assertThat(table.dimensions()).hasSize(6);
        assertThat(table.printed("browsecomp", "step-3.5-air")).contains("54");
        assertThat(table.printed("hle", "minimax-m2.1")).contains("-");
        assertThat(table.printed("total-params", "kimi-k2-thinking")).contains("1T");
        assertThat(table.rows().stream().mapToInt(row -> row.bold().size()).sum()).isEqualTo(14);
    }

    @Test
    void hasAQuickAndAThoroughExpertForEveryKind() {
        for (var kind : PACK.routing().kinds()) {
            var experts = PACK.routing().experts().stream().filter(expert -> expert.kinds().contains(kind.id())).toList();
            assertThat(experts).as(kind.id()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(experts).as(kind.id()).anyMatch(expert -> expert.pace() < 1).anyMatch(expert -> expert.pace() > 1);
        }
    }

    @Test
    void isReadTheSameWayEveryTime() {
        Pack again = PackLoader.load(Path.of("showcase-data"));
        assertThat(again.fingerprint()).isEqualTo(PACK.fingerprint());
        assertThat(again.cards()).isEqualTo(PACK.cards());
        assertThat(again.findings()).isEqualTo(PACK.findings());
    }
}
