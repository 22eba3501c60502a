package agentos.showcase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShellModelTest {
    private final Navigation navigation = new Navigation(new Place.Overview());
    private final ShellModel model = new ShellModel(navigation, card -> card.equals("kv") ? "image" : "gui");

    @Test
    void aCardLightsTheTabOfItsCategory() {
        navigation.go(new Place.CardPlace("kv"));
        assertThat(model.tabProperty().get()).isEqualTo(Tab.IMAGE);
        navigation.go(new Place.CardPlace("other"));
        assertThat(model.tabProperty().get()).isEqualTo(Tab.GUI);
    }

    @Test
    void escClosesThenGoesBackThenLeavesFullScreen() {
        model.fullScreenProperty().set(true);
        navigation.go(new Place.Access());
        model.open(ShellModel.Panel.HELP);
        assertThat(model.escape()).isTrue();
        assertThat(model.panelProperty().get()).isEqualTo(ShellModel.Panel.NONE);
        assertThat(model.escape()).isTrue();
        assertThat(navigation.place()).isEqualTo(new Place.Overview());
        assertThat(model.escape()).isTrue();
        assertThat(model.fullScreenProperty().get()).isFalse();
        assertThat(model.escape()).isFalse();
    }

    @Test
    void openingAnOpenPanelClosesIt() {
        model.open(ShellModel.Panel.HELP);
        model.open(ShellModel.Panel.HELP);
        assertThat(model.panelProperty().get()).isEqualTo(ShellModel.Panel.NONE);
    }

    @Test
    void stepsStopAtTheFirstAndLastTab() {
        model.step(-1);
        assertThat(model.tabProperty().get()).isEqualTo(Tab.OVERVIEW);
        for (int i = 0; i < 20; i++) {
            model.step(1);
        }
        assertThat(model.tabProperty().get()).isEqualTo(Tab.ACCESS);
    }
}
