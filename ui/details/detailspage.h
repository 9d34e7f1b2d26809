// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/page.h"

class QLabel;
class QVBoxLayout;

namespace colloquia {

class DocumentsEdit;
class FieldEdit;
class FormScroll;
class LogoEdit;
class RecordForm;
struct FileContent;

// The event itself, written down in place: every field of the colloquium, its documents and its logo.
class DetailsPage : public Page
{
    Q_OBJECT

public:
    explicit DetailsPage(const Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Details"); }
    [[nodiscard]] QString summary() const override;
    void run(const QAction *action) override;
    void come(const PageTarget &target) override;
    void editCurrent() override;
    void removeSelected() override;
    void moveSelected(int step) override;
    [[nodiscard]] bool canRemove() const override;
    [[nodiscard]] bool canMove() const override { return canRemove(); }
    void keepEdits() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void addSections(QVBoxLayout *index);
    void addSection(QVBoxLayout *index, const QString &name, const QString &text);
    void refresh();
    void applyAccess();
    void edit(const QString &key, const QVariant &after);
    void keepLogo(const FileContent &content);
    void removeLogo();

    RecordForm *m_form;
    FormScroll *m_scroll = nullptr;
    DocumentsEdit *m_documents;
    LogoEdit *m_logo;
    QString m_wanted; // the field that is to have the focus
};

} // namespace colloquia
