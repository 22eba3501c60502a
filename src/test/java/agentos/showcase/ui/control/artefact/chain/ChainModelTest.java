package agentos.showcase.ui.control.artefact.chain;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.data.Data;
import agentos.showcase.data.JsonFile;
import agentos.showcase.pack.Hand;
import agentos.showcase.ui.control.artefact.Hands;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What the visitor's hand does to a chain, as answers of the run; and where its nodes stand.
class ChainModelTest {
    private final List<String> given = new ArrayList<>();
    private final Hands hands = new Hands() {
        @Override
        public Hand hand() {
            return new Hand("chain", Hand.Tool.CHAIN, Map.of("sources", new Hand.Answer("which-sources", "own")));
        }

        @Override
        public Map<String, String> filled(String name) {
            return Map.of();
        }

        @Override
        public boolean isGiven(String name) {
            return false;
        }

        @Override
        public void answer(String name, Map<String, String> filled) {
            given.add(name + " " + new java.util.TreeMap<>(filled));
        }

        @Override
        public void takeBack(String name) {
            given.add("back " + name);
        }
    };

    private static Data chain(String out, String add, String marks) {
        return json("""
                {"nodes": [
                  {"id": "question", "kind": "question", "title": "Q"},
                  {"id": "source-a", "kind": "source", "title": "A", "document": "a"},
                  {"id": "source-b", "kind": "source", "title": "B", "document": "b"},
                  {"id": "passage-1", "kind": "passage", "title": "one", "document": "a", "statement": "1", "claim": "claim-x", "mark": "good"},
                  {"id": "passage-2", "kind": "passage", "title": "two", "document": "b", "statement": "2", "claim": "claim-x", "mark": "muted"},
                  {"id": "passage-3", "kind": "passage", "title": "three", "document": "b", "statement": "3", "claim": "claim-y", "mark": "bad"},
                  {"id": "passage-4", "kind": "passage", "title": "four", "document": "b", "statement": "4", "claim": "claim-y", "mark": "bad"},
                  {"id": "claim-x", "kind": "claim", "title": "X", "verdict": "supported"},
                  {"id": "claim-y", "kind": "claim", "title": "Y", "verdict": "refuted"},
                  {"id": "conclusion", "kind": "conclusion", "title": "so", "answer": "yes", "word": "Yes"}],
                 "edges": [
                  {"from": "question", "to": "claim-x"}, {"from": "question", "to": "claim-y"},
                  {"from": "source-a", "to": "passage-1"}, {"from": "source-b", "to": "passage-2", "mark": "muted"},
                  {"from": "source-b", "to": "passage-3"}, {"from": "source-b", "to": "passage-4"},
                  {"from": "passage-1", "to": "claim-x", "mark": "good"}, {"from": "passage-2", "to": "claim-x", "mark": "muted"},
                  {"from": "passage-3", "to": "claim-y", "mark": "bad"}, {"from": "passage-4", "to": "claim-y", "mark": "bad"},
                  {"from": "claim-x", "to": "conclusion", "mark": "good"}, {"from": "claim-y", "to": "conclusion", "mark": "bad"}],
                 "pivots": ["a"], "hand": {"out": %s, "add": %s, "marks": %s}, "candidates": []}
                """.formatted(out, add, marks));
    }

    private static Data json(String text) {
        try {
            return JsonFile.parse("", text.getBytes(StandardCharsets.UTF_8)).root();
        } catch (JsonFile.BadJson e) {
            throw new AssertionError(e);
        }
    }

    private ChainModel model(String out, String add, String marks) {
        return new ChainModel(chain(out, add, marks), Optional.of(hands));
    }

    @Test
    void whatIsTakenOutComesToWhatIsOutAlready() {
        model("[]", "[]", "{}").takeOutPivots();
        model("[\"b\"]", "[]", "{}").takeOut("a");
        assertThat(given).containsExactly("sources {add=, marks={}, out=a}", "sources {add=, marks={}, out=b, a}");
    }

    @Test
    void whenNothingIsLeftOfTheHandTheAnswerIsTakenBack() {
        model("[\"b\"]", "[]", "{}").bringBack("b");
        model("[]", "[]", "{\"1\": \"ignore\"}").mark("1", "");
        model("[]", "[\"a\"]", "{}").takeOut("a");
        model("[\"a\"]", "[]", "{\"1\": \"ignore\"}").reset();
        assertThat(given).containsExactly("back sources", "back sources", "back sources", "back sources");
    }

    @Test
    void aMarkAndAnAddedSourceTravelWithTheRest() {
        model("[\"b\"]", "[]", "{\"1\": \"ignore\"}").mark("2", "supports");
        model("[\"b\"]", "[]", "{\"1\": \"ignore\"}").add("c");
        assertThat(given).containsExactly("sources {add=, marks={\"1\":\"ignore\",\"2\":\"supports\"}, out=b}", "sources {add=c, marks={\"1\":\"ignore\"}, out=b}");
    }

    @Test
    void aChainThatIsOnlyLookedAtTakesNoAnswer() {
        var model = new ChainModel(chain("[]", "[]", "{}"), Optional.empty());
        model.takeOut("a");
        assertThat(model.isOpen()).isFalse();
        assertThat(given).isEmpty();
    }

    @Test
    void theFocusFollowsWhatIsSelected() {
        var model = model("[]", "[]", "{}");
        assertThat(model.focus()).isEqualTo("claim-x");
        model.select("passage-3");
        assertThat(model.focus()).isEqualTo("claim-y");
        model.select("source-b");
        assertThat(model.focus()).as("it has a passage there").isEqualTo("claim-y");
        model.select("source-a");
        assertThat(model.focus()).isEqualTo("claim-x");
    }

    @Test
    void aSelectionSurvivesAChangeAndGoesWithItsNode() {
        var model = model("[]", "[]", "{}");
        model.select("source-b");
        model.follow(chain("[\"a\"]", "[]", "{}"));
        assertThat(model.selected()).map(Chain.Node::id).contains("source-b");
        assertThat(model.chain().isByHand()).isTrue();
    }

    // ---- where nodes stand -----------------------------------------------------------------------------------------------------------

    @Test
    void withRoomEveryPassageStandsForItself() {
        var chain = Chain.of(chain("[]", "[]", "{}"));
        var columns = ChainColumns.of(chain, "claim-x", 1000, 600, 8, (_, _, _) -> 50);
        assertThat(columns.folds()).isEmpty();
        assertThat(columns.boxes()).hasSize(chain.nodes().size());
        overlapFree(columns, 1000, 600);
    }

    @Test
    void withoutRoomThePassagesOfTheOtherClaimsAreFoldedAndTheirEdgesJoin() {
        var chain = Chain.of(chain("[]", "[]", "{}"));
        var columns = ChainColumns.of(chain, "claim-x", 1000, 190, 8, (_, _, scale) -> 44 / Math.min(1, scale));
        assertThat(columns.folds()).containsOnlyKeys("claim-y");
        assertThat(columns.boxes()).doesNotContainKeys("passage-3", "passage-4").containsKeys("passage-1", "passage-2", "fold-claim-y");
        assertThat(columns.edges(chain)).contains(new Chain.Edge("fold-claim-y", "claim-y", "bad"), new Chain.Edge("source-b", "fold-claim-y", ""));
        overlapFree(columns, 1000, 190);
    }

    /// Nodes of a column stand one below the other, inside of the room.
    private static void overlapFree(ChainColumns columns, double width, double height) {
        var boxes = List.copyOf(columns.boxes().values());
        assertThat(boxes).allMatch(box -> box.x() >= 0 && box.y() >= -1e-6 && (box.x() + box.width()) * columns.scale() <= width + 1e-6
                && (box.y() + box.height()) * columns.scale() <= height + 1e-6);
        assertThat(IntStream.range(1, boxes.size()).filter(i -> boxes.get(i).x() == boxes.get(i - 1).x()))
                .allMatch(i -> boxes.get(i).y() >= boxes.get(i - 1).y() + boxes.get(i - 1).height());
    }
}
