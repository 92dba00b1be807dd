package bg.socialhub.hub.violations.modules.two.inside;

public class Hidden {}
