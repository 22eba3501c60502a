package agentos.showcase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NavigationTest {
    private final Navigation navigation = new Navigation(new Place.Overview());

    @Test
    void goesBackTheWayItCame() {
        navigation.go(new Place.Category("image"));
        navigation.go(new Place.CardPlace("kv"));
        assertThat(navigation.back()).isTrue();
        assertThat(navigation.place()).isEqualTo(new Place.Category("image"));
        assertThat(navigation.back()).isTrue();
        assertThat(navigation.place()).isEqualTo(new Place.Overview());
        assertThat(navigation.back()).isFalse();
        assertThat(navigation.canGoBackProperty().get()).isFalse();
    }

    @Test
    void goingWhereItIsLeavesNoStep() {
        navigation.go(new Place.Overview());
        assertThat(navigation.canGoBackProperty().get()).isFalse();
    }

    @Test
    void aFinerPlaceIsNoStepOfItsOwn() {
        navigation.go(new Place.Benchmarks());
        navigation.refine(new Place.Benchmarks("aime"));
        navigation.back();
        assertThat(navigation.place()).isEqualTo(new Place.Overview());
    }

    @Test
    void aNewVisitorFindsNoTrace() {
        navigation.go(new Place.Access());
        navigation.restart(new Place.Overview());
        assertThat(navigation.back()).isFalse();
    }

    @Test
    void remembersAHundredStepsAndForgetsTheOldest() {
        for (int i = 0; i < 150; i++) {
            navigation.go(new Place.CardPlace("card" + i));
        }
        int steps = 0;
        while (navigation.back()) {
            steps++;
        }
        assertThat(steps).isEqualTo(100);
        assertThat(navigation.place()).isEqualTo(new Place.CardPlace("card49"));
    }
}
