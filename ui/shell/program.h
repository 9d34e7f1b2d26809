// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

class QApplication;
class QString;

namespace colloquia {

// Runs the window until it is closed; on `file` unless that is empty. Gives the exit status.
int runWindow(QApplication &application, const QString &file);

} // namespace colloquia
