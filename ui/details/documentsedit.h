// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/document.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace colloquia {

class DocumentListModel;
class OrderView;

// The documents of the colloquium: links, and files kept inside. Added, opened, renamed, put in order,
// removed.
class DocumentsEdit : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentsEdit(const Workbench &workbench, QWidget *parent = nullptr);

    void refresh();
    void addLink();
    void addFile();
    void rename();
    void remove();
    void move(int step);
    [[nodiscard]] bool hasSelection() const;
    // The list, or a button of it, has the focus: the window's keys mean the documents.
    [[nodiscard]] bool isInUse() const;

signals:
    void choiceChanged();

private:
    [[nodiscard]] const std::vector<Document> &documents() const;
    [[nodiscard]] const Document *current() const;
    void add(const Document &document, const FileContent &content);
    void take(const QString &path);
    void open(qint64 id);
    void openFile(const Document &document);
    void reorder(const std::vector<Document> &after);
    void refuse(const QString &sentence);
    void refreshButtons();

    Workbench m_bench;
    DocumentListModel *m_model;
    OrderView *m_view;
    QLabel *m_none;
    QLabel *m_error;
    QPushButton *m_open;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QList<QToolButton *> m_order; // up and down
};

} // namespace colloquia
