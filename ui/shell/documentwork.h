// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/result.h"
#include "ui/shell/page.h"

#include <QString>

#include <functional>

class QWidget;

// What the window does with whole documents.
namespace colloquia::documentwork {

// Asks for a title and a place, makes the document there.
void askNew(QWidget *window, Prompts &prompts, const std::function<void(const QString &)> &made,
            const std::function<void(const Error &)> &failed);

// Makes a colloquium from an earlier one, in a window that asks which and what of it; `current` is the one
// that is open, if any.
void askNewFromLast(QWidget *window, Prompts &prompts, Jobs &jobs, const QString &current,
                    const std::function<void(const QString &)> &made);

// The path of the example in the user's data, made when it is not there.
Result<QString> example();

// The copies that the program keeps by itself; one that is chosen is copied out beside the others first, so
// that opening it changes no backup.
void showBackups(QWidget *window, const QString &documentId,
                 const std::function<void(const QString &)> &open);

// Reads a form or list and shows what it would do, in the import window. `imported` hears the state of the
// file that came in, as FileWatch has it; "" of a whole file.
void importFile(QWidget *window, const Workbench &bench, const QString &path,
                const std::function<void(const QString &fileState)> &imported);

// Asks what of the list shall leave, and how.
void exportList(QWidget *window, const Workbench &bench);

// People's e-mail addresses, for blind copies.
void copyAddresses(QWidget *window, const Workbench &bench);

// The history: of the selected attendee, where one is, and of everything.
void showHistory(QWidget *window, const Workbench &bench);

} // namespace colloquia::documentwork
