package agentos.showcase.expert.research.chain;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a passage says about a claim that nobody has read it for.
class ByRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Does sparsity save computation?                | Sparsity saves computation, not memory.                                              | SUPPORTS
            Does sparsity save memory?                     | Sparsity saves computation, not memory.                                              | REFUTES
            Doesn't sparsity save memory?                  | Sparsity saves computation, not memory.                                              | REFUTES
            Does a window carry retrieval?                 | We conclude that a window does not carry retrieval.                                  | REFUTES
            A window does not carry retrieval              | We conclude that a window does not carry retrieval.                                  | SUPPORTS
            Does the layout save 72.7% of the cost?        | At 32,768 tokens, the layout saves 72.7% of the cost.                                | SUPPORTS
            Does the layout save 80% of the cost?          | At 32,768 tokens, the layout saves 72.7% of the cost.                                | REFUTES
            Does the model have 11B active parameters?     | The model has 11B active parameters.                                                 | SUPPORTS
            Does the model have 12B active parameters?     | The model has 11B active parameters.                                                 | REFUTES
            """)
    void aClauseWithEveryWordAndNumberSpeaks(String claim, String passage, String stance) {
        assertThat(new ByRule(claim, Language.EN).stance(passage)).map(Enum::name).contains(stance);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Do active parameters decide how much memory the weights need? | Active parameters decide how much is computed for a token, and total parameters decide how much memory the weights need.
            Does a window carry retrieval?                                | Does a window carry retrieval?
            Does a window carry retrieval?                                | If a window carries retrieval, nothing else is needed.
            Does the layout save 72.7% of the cost at 8,192 tokens?       | The layout saves 72.7% of the cost at 32,768 tokens.
            Does the model have 196B parameters?                          | The model has 11B active parameters.
            Does sparsity save energy?                                    | Sparsity saves computation, not memory.
            Memory?                                                       | Memory is what the weights need.
            """)
    void whatIsNotSaidInOneClauseOnlyBearsOnIt(String claim, String passage) {
        assertThat(new ByRule(claim, Language.EN).stance(passage)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            稀疏节省内存吗         | 稀疏节省的是计算，不是内存。                   | REFUTES
            稀疏节省计算吗         | 稀疏节省的是计算，不是内存。                   | SUPPORTS
            窗口能支撑远距离检索吗 | 我们的结论是：窗口无法支撑远距离检索。         | REFUTES
            """)
    void chineseClausesSpeakToo(String claim, String passage, String stance) {
        assertThat(new ByRule(claim, Language.ZH).stance(passage)).map(Enum::name).contains(stance);
    }
}
