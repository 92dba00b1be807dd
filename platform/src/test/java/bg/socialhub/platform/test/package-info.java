/** What the services' own tests share; published as the test jar. */
package bg.socialhub.platform.test;
