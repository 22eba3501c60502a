package agentos.showcase.run;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.taskgraph.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// R. L. Graham, "Bounds on Multiprocessing Timing Anomalies" (1969): more experts, shorter tasks or fewer dependencies can take longer.
class GrahamTest {
    private static final long[] DURATIONS = {3, 2, 2, 2, 4, 4, 4, 4, 9};

    @Test
    void threeExpertsNeedTwelve() {
        assertThat(makespan(3, 0, List.of("4>5", "4>6", "4>7", "4>8", "1>9"))).isEqualTo(12);
    }

    @Test
    void aFourthExpertMakesItLonger() {
        assertThat(makespan(4, 0, List.of("4>5", "4>6", "4>7", "4>8", "1>9"))).isEqualTo(15);
    }

    @Test
    void shorterTasksMakeItLonger() {
        assertThat(makespan(3, 1, List.of("4>5", "4>6", "4>7", "4>8", "1>9"))).isEqualTo(13);
    }

    @Test
    void fewerDependenciesMakeItLonger() {
        assertThat(makespan(3, 0, List.of("4>7", "4>8", "1>9"))).isEqualTo(16);
    }

    private static long makespan(int experts, long shorter, List<String> dependencies) {
        var tasks = new ArrayList<Task>();
        for (int i = 1; i <= DURATIONS.length; i++) {
            String id = Integer.toString(i);
            var after = dependencies.stream().filter(d -> d.endsWith(">" + id)).map(d -> d.substring(0, d.indexOf('>'))).toList();
            tasks.add(Task.bare(id, "any", DURATIONS[i - 1] - shorter, after));
        }
        return Cards.run(Cards.of(tasks, Map.of("any", experts)), RunRequest.Order.LIST).makespan();
    }
}
