package agentos.showcase.ui.control.table;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.text.Language;
import agentos.showcase.ui.Background;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.Distance;
import agentos.showcase.ui.ErrorFunnel;
import agentos.showcase.ui.Fonts;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Navigation;
import agentos.showcase.ui.Person;
import agentos.showcase.ui.Place;
import agentos.showcase.ui.Theme;
import agentos.showcase.ui.Theming;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A table as a visitor types and opens it.
@ExtendWith(ApplicationExtension.class)
class TableBoxTest {
    private Context context;
    private Person person;
    private Stage stage;
    private TableBox box;

    @Start
    void open(Stage shown) {
        Fonts.load();
        stage = shown;
        context = new Context(new Localization(Language.EN), new Theming(Theme.LIGHT, Distance.DESK), new Navigation(new Place.Category("image")),
                new ErrorFunnel(Logger.getAnonymousLogger(), Platform::runLater), Background.threads());
        box = new TableBox(context, "Reach\t96 km\t0…120 km\nGears\t9");
        var scene = new Scene(box.node(), 700, 500);
        context.theming().install(scene);
        person = Person.before(stage, scene, 700, 500);
    }

    @Test
    void aRowSaysWhatItIsWhileItIsTypedInBothLanguages() {
        person.expect("quantity with unit · Bar on a scale");
        person.click("#cell-0-1");
        person.press(KeyCode.CONTROL, KeyCode.A);
        person.write("150 km");
        person.expect("no range that holds its value");
        person.on(() -> {
            context.words().toggle();
            return null;
        });
        person.expect("带单位的数量 · 大数字");
        person.click("#table-add");
        person.click("#cell-2-0");
        person.write("Price");
        person.click("#cell-2-1");
        person.write("$1,499");
        person.expect("金额 · 大数字");
        person.click("#remove-0");
        person.waitUntil(() -> box.text().equals("Gears\t9\nPrice\t$1,499\t"));
        person.click("#table-undo");
        person.waitUntil(() -> box.text().startsWith("Reach\t150 km"));
    }

    @Test
    void aFileInChineseCharactersIsOpenedAndALongTableIsKeptWhole() throws Exception {
        Path file = Files.createTempDirectory("table").resolve("参数.csv");
        Files.write(file, "名称,数值,范围\r\n续航,96 公里,0…120 公里\r\n".getBytes(Charset.forName("GBK")));
        person.on(() -> {
            box.open(file);
            return null;
        });
        person.waitUntil(() -> stage.getScene().lookup("#cell-0-0") instanceof TextField field && field.getText().equals("续航"));
        person.expect("GB18030");
        person.on(() -> {
            box.take(IntStream.range(0, 400).mapToObj(i -> "Row " + i + "\t" + i + " kg").collect(Collectors.joining("\n")));
            return null;
        });
        person.expect("400 rows; a sheet takes 16");
        assertThat(box.text().lines()).hasSize(400);
        person.on(() -> {
            ((ButtonBase) person.node("#table-undo")).fire();
            return null;
        });
        person.waitUntil(() -> box.text().startsWith("名称\t数值\t范围"));
    }
}
