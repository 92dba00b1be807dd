package bg.socialhub.bench;

/** Waiting between two looks. */
final class Pause {

    private Pause() {}

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MeasureFailed("The measurement was interrupted.", e);
        }
    }
}
