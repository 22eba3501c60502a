package agentos.showcase.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {
    @Test
    void whatItPrintsItReads() {
        var position = new Position("3f2a9c81d0e4", "key-visual", 12_345, List.of(new Choice("pick", "b", 8000)),
                List.of(new Injection("no-logo", 0)), Map.of("image", 2), 7, 3);
        assertThat(position.print()).isEqualTo("3f2a9c81d0e4:key-visual@12345;pick=b@8000;!no-logo@0;image*2;seed=7;runs=3");
        assertThat(Position.parse(position.print())).contains(position);
    }

    @Test
    void whatWasFilledInTravelsWithIt() {
        var position = new Position("", "key-visual", 5, List.of(new Choice("copy", "own", 0, Map.of("headline", "把清晨;装进瓶中\n100 % = all & more?", "margin", "-3.5", "line", ""))),
                List.of(), Map.of(), 1, 0);
        assertThat(position.print()).matches("[!-~]+");
        assertThat(Position.parse(position.print())).contains(position);
    }

    @Test
    void aBareCardIsItsStart() {
        assertThat(Position.parse("key-visual")).contains(Position.start("key-visual"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "card@", "card@-1", "card@9999999999999", "card;x", "card;a=b", "card;!f", "card;k*0", "zz:card@1", "card@1;;", "card@1;runs=100", "card@1;runs=-1", "card@1;a=b@1?x", "card@1;a=b@1?x=%zz", "../x@1"})
    void whatIsNoPositionIsRefused(String text) {
        assertThat(Position.parse(text)).isEmpty();
    }

    @Test
    void answersAndFaultsThatTheCardDoesNotKnowAreLeftOut() {
        var position = Position.parse("full@10;pick=b@5;pick2=x@5;!wrong@0;!nonsense@0").orElseThrow();
        var unknownField = Position.parse("full@10;pick=b@5?nonsense=1").orElseThrow();
        assertThat(unknownField.request(Cards.full()).choices()).isEmpty();
        RunRequest request = position.request(Cards.full());
        assertThat(request.choices()).containsExactly(new Choice("pick", "b", 5));
        assertThat(request.faults()).containsExactly(new Injection("wrong", 0));
    }
}
