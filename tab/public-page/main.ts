import { readPageData } from './page-data.ts';
import { startRequestForm } from './request-form.ts';
import { startStatusPage } from './status-page.ts';
import './style.css';

const page = readPageData();
if (page && document.getElementById('request-form')) startRequestForm(page);
if (page && document.getElementById('status')) startStatusPage(page);
