// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"

#include <QWidget>

#include <functional>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;

namespace colloquia {

class DesignEditor;
class Prompts;
class Session;

// The colloquium's designs: which one is drawn, whom it is for; new ones, copies, files.
class DesignChooser : public QWidget
{
    Q_OBJECT

public:
    // New designs are drawn for labels of that size.
    DesignChooser(DesignEditor &editor, Session &session, Prompts &prompts, QSizeF label,
                  QWidget *parent = nullptr);

private:
    void addNew();
    void addMore();
    void fill();
    void begin(int starting);
    void duplicate();
    void rename();
    void remove();
    void exportDesign();
    void importDesign();
    void open(const std::function<Result<DesignId>()> &make);
    void refuse(const QString &sentence);

    DesignEditor &m_editor;
    Session &m_session;
    Prompts &m_prompts;
    QSizeF m_label;
    QComboBox *m_designs;
    QComboBox *m_for;
    QPushButton *m_new;
    QPushButton *m_more;
    QAction *m_removal = nullptr;
    QLabel *m_error;
};

} // namespace colloquia
