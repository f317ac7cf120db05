/** CSV as spreadsheet programs are meant to read it. */
package org.portcontrol.kit.csv;
