package bg.socialhub.hub.training.domain;

/** In how many of a training's sessions a person was. */
public record Attendance(int attended, int sessions) {

    /** Whether it is enough; a part of a percent too little is too little. */
    public boolean isAtLeast(int percent) {
        return sessions > 0 && attended * 100 >= percent * sessions;
    }
}
