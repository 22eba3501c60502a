package agentos.showcase.pack;

/// How large a pack may be; all of it is held against this before anything is read into memory.
///
/// @param files     number of files
/// @param fileBytes size of one file
/// @param bytes     size of all files together, and of a zip as it lies on the disk
/// @param depth     steps of a path, the file's own name included
/// @param ratio     how many times larger than its compressed form a file in a zip may be, once it is larger than a mebibyte
/// @param jsonBytes size of one JSON or Markdown file
record Limits(int files, long fileBytes, long bytes, int depth, int ratio, long jsonBytes) {
    static final Limits DEFAULT = new Limits(4_000, 32L << 20, 128L << 20, 8, 100, 4L << 20);

    /// Below this a ratio says nothing: a short repetitive text compresses very well.
    static final long RATIO_FROM = 1L << 20;

    static long mebibytes(long bytes) {
        return Math.max(1, bytes >> 20);
    }
}
