package agentos.showcase.expert;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.Library;
import agentos.showcase.evidence.search.LuceneLibrary;
import agentos.showcase.expert.gui.GuiOperations;
import agentos.showcase.expert.host.HostOperations;
import agentos.showcase.expert.image.infographic.InfographicOperations;
import agentos.showcase.expert.image.keyvisual.KeyVisualOperations;
import agentos.showcase.expert.image.materials.MaterialsOperations;
import agentos.showcase.expert.research.ResearchOperations;
import agentos.showcase.expert.voice.VoiceOperations;
import agentos.showcase.expert.voice.desktop.DesktopOperations;
import agentos.showcase.pack.Card;
import agentos.showcase.pack.Pack;
import agentos.showcase.pack.PackLoader;
import agentos.showcase.routing.RoutingSnapshot;
import agentos.showcase.run.Learning;
import agentos.showcase.run.Player;
import agentos.showcase.run.Run;
import agentos.showcase.run.RunRequest;
import agentos.showcase.taskgraph.TaskGraph;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/// A pack with everything that its cards need to be played: the library of its documents, the experts' operations, the trained routing
/// policies and what they learn from runs.
public record Studio(Pack pack, Library library, Workshop workshop, Learning learning) implements Player.Simulator {

    /// Loads a pack and makes it ready; what is wrong with it is in [Pack#findings].
    public static Studio open(Path place) {
        return of(PackLoader.load(place, new TreeSet<>(workshop(new LuceneLibrary(List.of()), Data.NIL).names())));
    }

    /// As [#open]; documents that are as they were in another studio are not read into the index again. The index is ready when this returns.
    public Studio anew(Path place) {
        var pack = PackLoader.load(place, new TreeSet<>(workshop.names()));
        var next = library instanceof LuceneLibrary known ? known.with(pack.documents()) : new LuceneLibrary(pack.documents());
        next.prepare();
        return of(pack, next);
    }

    public static Studio of(Pack pack) {
        return of(pack, new LuceneLibrary(pack.documents()));
    }

    private static Studio of(Pack pack, Library library) {
        var workshop = workshop(library, pack.references());
        return new Studio(pack, library, workshop, new Learning(workshop, RoutingSnapshot.trained(pack)));
    }

    /// What is known of the experts before any run.
    public RoutingSnapshot policy() {
        return learning.first();
    }

    @Override
    public Run simulate(RunRequest request) throws TaskGraph.BadGraph {
        return learning.run(request);
    }

    /// The run of a card that nobody touches.
    public Run simulate(Card card) throws TaskGraph.BadGraph {
        return simulate(RunRequest.of(card));
    }

    private static Workshop workshop(Library library, Data references) {
        return new Workshop(library, HostOperations.operations(library), GuiOperations.operations(), ResearchOperations.operations(library, references),
                MaterialsOperations.operations(), InfographicOperations.operations(), KeyVisualOperations.operations(library),
                VoiceOperations.operations(library), DesktopOperations.operations());
    }
}
