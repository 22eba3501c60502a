package agentos.showcase.expert.research.chain;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.text.Language;
import org.junit.jupiter.api.Test;

/// How a question in a visitor's own words comes apart.
class PartsTest {

    @Test
    void aQuestionStaysWholeUnlessItAsksTwice() {
        assertThat(Parts.of("Does a window save cost and keep retrieval?").parts()).extracting(Parts.Part::text)
                .containsExactly("Does a window save cost and keep retrieval");
        assertThat(Parts.of("How much memory do weights need, and does sparsity save memory?").parts()).extracting(Parts.Part::text)
                .containsExactly("How much memory do weights need", "does sparsity save memory");
        assertThat(Parts.of("窗口能节省开销吗，需要多少内存？").parts()).hasSize(2);
    }

    @Test
    void whatAsksForSomethingIsOpenAndWhatSaysSomethingIsAClaim() {
        assertThat(Parts.of("How much memory do weights need? Does sparsity save memory? Sparsity saves memory.").parts()).extracting(Parts.Part::open)
                .containsExactly(true, false, false);
        assertThat(Parts.of("需要多少内存？稀疏节省内存吗？稀疏节省内存。").parts()).extracting(Parts.Part::open).containsExactly(true, false, false);
    }

    @Test
    void theLanguageIsThatOfTheQuestion() {
        assertThat(Parts.of("How large is Mixtral?").language()).isEqualTo(Language.EN);
        assertThat(Parts.of("Mixtral 有多大？").language()).isEqualTo(Language.ZH);
    }

    @Test
    void nothingIsMadeOfNothing() {
        assertThat(Parts.of("").parts()).isEmpty();
        assertThat(Parts.of("??? 123 !!").parts()).isEmpty();
        assertThat(Parts.of("how what which?").parts()).isEmpty();
        assertThat(Parts.of("a? ".repeat(5) + "memory? cost? speed? weights? tokens?").parts()).hasSize(Parts.MOST);
    }
}
