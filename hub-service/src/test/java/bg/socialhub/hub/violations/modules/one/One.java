package bg.socialhub.hub.violations.modules.one;

import bg.socialhub.hub.violations.modules.two.inside.Hidden;

record One(Hidden hidden) {}
