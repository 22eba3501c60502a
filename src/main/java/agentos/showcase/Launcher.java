package agentos.showcase;

/// The way in.
public final class Launcher {
    private Launcher() {}

    static void main(String[] args) {
        IO.println("hello");
    }
}
