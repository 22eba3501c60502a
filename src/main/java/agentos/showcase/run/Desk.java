package agentos.showcase.run;

import java.util.Comparator;
import java.util.PriorityQueue;

/// The experts of one kind while a run is simulated: who is free, and which tasks stand in line, the longest chain behind them first.
final class Desk {
    final PriorityQueue<Node> ready = new PriorityQueue<>(
            Comparator.<Node>comparingLong(node -> -node.rank).thenComparingInt(node -> node.index));
    final PriorityQueue<Integer> free = new PriorityQueue<>();
    final Because[] last;

    Desk(int capacity) {
        last = new Because[capacity];
        for (int i = 0; i < capacity; i++) {
            free.add(i);
        }
    }
}
