package agentos.showcase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.log.LogFile;
import agentos.showcase.text.Localized;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorFunnelTest {
    @TempDir
    Path folder;

    @Test
    void theTraceGoesToTheLogAndTheSentenceToTheScreen() throws IOException {
        var log = LogFile.open(folder);
        var funnel = new ErrorFunnel(log, Runnable::run);
        funnel.unexpected(Localized.same("somewhere"), new IllegalStateException("the inner reason"));
        LogFile.close(log);
        assertThat(Files.readString(folder.resolve("logs/showcase.0.log"))).contains("the inner reason", "ErrorFunnelTest", "somewhere");
        assertThat(funnel.open()).singleElement().satisfies(trouble -> {
            assertThat(trouble.what().en()).doesNotContain("the inner reason");
            assertThat(trouble.remedy().zh()).isNotBlank();
        });
    }

    @Test
    void whatRepeatsIsShownOnceAndOldOnesGiveWay() {
        var silent = java.util.logging.Logger.getAnonymousLogger();
        silent.setUseParentHandlers(false);
        var funnel = new ErrorFunnel(silent, Runnable::run);
        funnel.report(trouble("same"));
        funnel.report(trouble("same"));
        assertThat(funnel.open()).hasSize(1);
        for (int i = 0; i < 50; i++) {
            funnel.report(trouble("trouble " + i));
        }
        assertThat(funnel.open()).hasSize(20);
        assertThat(funnel.open().getLast().what().en()).isEqualTo("trouble 49");
    }

    @Test
    void whatIsOverIsNoLongerShown() {
        var silent = java.util.logging.Logger.getAnonymousLogger();
        silent.setUseParentHandlers(false);
        var funnel = new ErrorFunnel(silent, Runnable::run);
        funnel.report(trouble("the pack is gone"));
        funnel.report(trouble("the disk is full"));
        funnel.withdraw(trouble("the pack is gone"));
        assertThat(funnel.open()).extracting(trouble -> trouble.what().en()).containsExactly("the disk is full");
    }

    @Test
    void aLogThatCannotBeOpenedDoesNotMatter() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "in the way");
        var log = LogFile.open(blocked);
        log.warning("still alive");
        assertThat(log.getHandlers()).isEmpty();
    }

    private static Trouble trouble(String what) {
        return new Trouble(Localized.same(what), Localized.EMPTY, Localized.EMPTY, Optional.empty());
    }
}
