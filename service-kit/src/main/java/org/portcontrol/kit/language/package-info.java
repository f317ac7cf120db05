/** Which language a caller likes best. What is said in it is the business of those who say it. */
package org.portcontrol.kit.language;
