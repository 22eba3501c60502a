package agentos.showcase.ui.benchmark;

import agentos.showcase.pack.Pack;
import agentos.showcase.ui.Chips;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Navigation;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.Place;
import agentos.showcase.ui.overview.ClaimAudit;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// What does not agree, with the way to it.
final class AuditPanel {
    private final Region node;

    AuditPanel(Localization words, Pack pack, Navigation navigation) {
        var panel = Nodes.column("panel", Nodes.label(words.text("benchmark.audit"), "heading"));
        pack.overview().highlights().items().stream().flatMap(highlight -> highlight.claims().stream())
                .map(claim -> ClaimAudit.of(claim, pack.overview(), pack.benchmark()))
                .filter(audit -> audit.outcome() == ClaimAudit.Outcome.CONTRADICTED)
                .forEach(audit -> {
                    var claim = audit.claim();
                    var row = Nodes.column("audit-row",
                            Chips.chip(words.text("audit.contradicted", claim.printed(), audit.found()), Feather.ALERT_TRIANGLE, "warn"),
                            Nodes.paragraph(words.text(claim.label()), "small"));
                    panel.getChildren().add(Nodes.touch(row, words.text(claim.label()), () -> {
                        if (claim.cell() != null) {
                            navigation.refine(new Place.Benchmarks(claim.cell().row()));
                        }
                    }));
                });
        node = panel;
    }

    Region node() {
        return node;
    }
}
