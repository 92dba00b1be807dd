package bg.socialhub.portal.territory;

/** A place on the map, in its own whole units. */
public record Point(int x, int y) {}
