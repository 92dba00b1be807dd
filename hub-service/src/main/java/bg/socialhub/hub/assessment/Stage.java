package bg.socialhub.hub.assessment;

/** When an enterprise is assessed: before the centre's help, and twice after it. */
public enum Stage {
    T0,
    T1,
    T2
}
