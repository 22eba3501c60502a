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
    void aBareCardIsItsStart() {
        assertThat(Position.parse("key-visual")).contains(Position.start("key-visual"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "card@", "card@-1", "card@9999999999999", "card;x", "card;a=b", "card;!f", "card;k*0", "zz:card@1", "card@1;;", "card@1;runs=100", "card@1;runs=-1", "../x@1"})
    void whatIsNoPositionIsRefused(String text) {
        assertThat(Position.parse(text)).isEmpty();
    }

    @Test
    void answersAndFaultsThatTheCardDoesNotKnowAreLeftOut() {
        var position = Position.parse("full@10;pick=b@5;pick2=x@5;!wrong@0;!nonsense@0").orElseThrow();
        RunRequest request = position.request(Cards.full());
        assertThat(request.choices()).containsExactly(new Choice("pick", "b", 5));
        assertThat(request.faults()).containsExactly(new Injection("wrong", 0));
    }
}
